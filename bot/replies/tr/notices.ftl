# Replies: notices that staff send. Turkish.
# written: 2026-11-22, afresh in Turkish by a language model
# reviewed_by: null

# Notices that staff send; $place and $time are filled in by them. Shown first, before any answer.
notice-earthquake = Büyük bir deprem oldu. Sakin olun; camlardan ve yıkılabilecek duvarlardan uzak durun. Sığınma yeri (hinanjo): { $place }. Açılış saati: { $time }.
notice-flood = Çok şiddetli yağmur var: nehirler taşabilir. Hemen yüksek bir yere veya sığınma yerine gidin. Sığınma yeri (hinanjo): { $place }. Açılış saati: { $time }.
notice-evacuate = Hemen evinizden çıkın ve şuraya gidin: { $place }. Bu uyarının başladığı saat: { $time }.
notice-shelter-open = Sığınma yeri (hinanjo) açıldı: { $place }. Açılış saati: { $time }. Hangi ülkeden olursa olsun herkes gelebilir.
notice-water = Su dağıtılıyor. Yer: { $place }. Başlama saati: { $time }. Su koyacak bir kap getirin.
notice-closed = Şurası kapalı: { $place }. Kapalı olduğu zaman: { $time } ve sonrası.
notice-changed-place = Danışma bugün şurada: { $place }. Başlama saati: { $time }.
