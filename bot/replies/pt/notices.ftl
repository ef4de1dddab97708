# Replies: notices that staff send. Brazilian Portuguese.
# written: 2026-11-22, afresh in Brazilian Portuguese by a language model
# reviewed_by: null

# Notices that staff send; $place and $time are filled in by them. Shown first, before any answer.
notice-earthquake = Houve um terremoto forte. Fique calmo, longe de vidros e de muros que podem cair. Abrigo: { $place }. Abre a partir de: { $time }.
notice-flood = Chuva forte: os rios podem transbordar. Vá agora para um lugar alto ou para o abrigo: { $place }. Abre a partir de: { $time }.
notice-evacuate = Saia de casa agora e vá para: { $place }. Vale a partir de: { $time }.
notice-shelter-open = Há um abrigo aberto: { $place }, a partir de: { $time }. Todos podem ir, de qualquer nacionalidade.
notice-water = Distribuição de água em: { $place }, a partir de: { $time }. Leve algo para carregar a água.
notice-closed = Fechado a partir de { $time }: { $place }.
notice-changed-place = Hoje o atendimento é em: { $place }, a partir de: { $time }.
