# Replies: the talk about moving in, and its list. Simplified Chinese.
# written: 2026-11-22, afresh in Simplified Chinese by a language model
# reviewed_by: null

# The talk can be left at any time with another question; "moving-continue" is the button to come back.
moving-start = 先问您几个简单的问题，然后列出要办的事和去哪里办。可以跳过、返回，也可以随时停下来。
moving-kept = 您的回答只保留在这次对话里。
moving-ask-children = 有孩子和您一起搬来吗？
moving-ask-ages = 孩子多大了？可以选好几个。
moving-age-preschool = 还没上小学
moving-age-elementary = 小学生
moving-age-junior-high = 初中生
moving-age-high-school = 高中生
moving-ages-done = 选好了
moving-ask-pregnancy = 家里有人怀孕吗？
moving-ask-insurance = 您有公司的健康保险吗？
moving-ask-pension = 公司给您交年金（养老金）吗？
moving-ask-vehicle = 您在这里会开车或骑车吗？可以选好几个。
moving-vehicle-car = 汽车
moving-vehicle-motorbike = 摩托车、轻便摩托
moving-vehicle-bicycle = 自行车
moving-ask-pet = 您养狗或者别的宠物吗？
moving-yes = 是
moving-no = 否
moving-not-sure = 不知道
moving-skip = 跳过
moving-back = 返回
moving-stop = 停止
moving-continue = 继续列我的清单
moving-stopped = 好的，先停在这里。您随时可以重新开始。
moving-begin = 列出我的搬家清单
moving-again = 重新回答问题

## The list. $city: the city that somebody moves to
moving-list = 搬到{ $city }的清单
moving-list-order = 请按这个顺序办。第一件有期限。
# after the things whose office the plan gives
moving-list-unknown = 计划书里没有写这些在哪里办。请先到这里问：
moving-show-list = 看我的清单
moving-print-list = 打印我的清单
# a step: { $number } is its place in the order, { $name } what is to be done
moving-step = { $number }）{ $name }
moving-step-notice = 办理迁入登记（転入届）
moving-step-my-number = 更改各种卡上的地址
moving-step-insurance = 加入国民健康保险
moving-step-pension = 加入国民年金
moving-step-allowance = 申请儿童津贴
moving-step-medical = 申请儿童医疗费补助
moving-step-nursery = 咨询保育园和托育
moving-step-school = 办理孩子的入学手续
moving-step-high-school = 咨询高中的事
moving-step-pregnancy = 领取母子手册，咨询产检
moving-step-vehicle = 办理车辆登记
moving-step-bicycle = 了解自行车的规则
moving-step-pet = 给狗办登记
moving-step-garbage = 了解您住的地方怎么扔垃圾
moving-step-disaster = 找好您的避难所
moving-step-consultation = 记住有困难时问谁
