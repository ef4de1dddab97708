# Replies: the talk about moving in, and its list. Traditional Chinese.
# written: 2026-11-22, afresh in Traditional Chinese by a language model
# reviewed_by: null

# The talk can be left at any time with another question; "moving-continue" is the button to come back.
moving-start = 先問幾個簡單的問題，再給您一份清單，告訴您要辦什麼、去哪裡辦。問題可以跳過、回上一題，也可以停止。
moving-kept = 您的回答只會留在這次對話裡。
moving-ask-children = 有小孩一起搬來嗎？
moving-ask-ages = 小孩多大？可以選好幾個。
moving-age-preschool = 還沒上小學
moving-age-elementary = 小學生
moving-age-junior-high = 國中生
moving-age-high-school = 高中生
moving-ages-done = 選好了
moving-ask-pregnancy = 家裡有人懷孕嗎？
moving-ask-insurance = 公司有幫您保健康保險嗎？
moving-ask-pension = 公司有幫您繳年金嗎？
moving-ask-vehicle = 您在這裡會騎車或開車嗎？可以選好幾個。
moving-vehicle-car = 汽車
moving-vehicle-motorbike = 機車
moving-vehicle-bicycle = 腳踏車
moving-ask-pet = 您有養狗或其他寵物嗎？
moving-yes = 有
moving-no = 沒有
moving-not-sure = 不知道
moving-skip = 跳過
moving-back = 上一題
moving-stop = 停止
moving-continue = 繼續做我的清單
moving-stopped = 好的，先停在這裡。您隨時可以重新開始。
moving-begin = 做一份我的搬家清單
moving-again = 重新回答問題

## The list. $city: the city that somebody moves to
moving-list = 搬到{ $city }的清單
moving-list-order = 請照這個順序辦。最前面那項有期限。
# after the things whose office the plan gives
moving-list-unknown = 計畫書沒有寫這些要在哪裡辦。請先到這裡詢問：
moving-show-list = 看我的清單
moving-print-list = 列印我的清單
# a step: { $number } is its place in the order, { $name } what is to be done
moving-step = { $number }）{ $name }
moving-step-notice = 辦理遷入登記（転入届）
moving-step-my-number = 更改卡片上的地址
moving-step-insurance = 加入國民健康保險
moving-step-pension = 加入國民年金
moving-step-allowance = 申請兒童津貼（児童手当）
moving-step-medical = 申請兒童醫療費補助
moving-step-nursery = 詢問保育園和托育
moving-step-school = 幫小孩辦入學
moving-step-high-school = 詢問高中的事
moving-step-pregnancy = 領母子手冊，詢問產檢
moving-step-vehicle = 登記您的車子
moving-step-bicycle = 詢問腳踏車的規定
moving-step-pet = 登記您的狗
moving-step-garbage = 了解住家附近丟垃圾的規定
moving-step-disaster = 找到您的避難所
moving-step-consultation = 知道有困難時可以問誰
