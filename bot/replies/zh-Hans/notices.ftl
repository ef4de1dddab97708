# Replies: notices that staff send. Simplified Chinese.
# written: 2026-11-22, afresh in Simplified Chinese by a language model
# reviewed_by: null

# Notices that staff send; $place and $time are filled in by them. Shown first, before any answer.
notice-earthquake = 刚才发生了强烈地震。请保持冷静，远离玻璃和可能倒塌的墙。避难所：{ $place }，开放时间：{ $time }起。
notice-flood = 正在下大雨，河水可能泛滥。请马上去高处或避难所：{ $place }，开放时间：{ $time }起。
notice-evacuate = 请马上离开家，去{ $place }避难。生效时间：{ $time }起。
notice-shelter-open = 避难所已经开放：{ $place }，{ $time }起。不论国籍，谁都可以去。
notice-water = { $place }从{ $time }起发放饮用水。请自带装水的容器。
notice-closed = { $place }从{ $time }起关闭。
notice-changed-place = 今天的咨询改在{ $place }，{ $time }开始。
