# Replies: the talk about moving in, and its list. Easy Japanese.
# written: 2026-11-22, afresh in Easy Japanese by a language model
# reviewed_by: null

# The talk can be left at any time with another question; "moving-continue" is the button to come back.
moving-start = みじかい質問をします。終わると、することの表ができます。質問をとばすことができます。前にもどることもできます。やめることもできます。
moving-kept = 答えは、この話の中だけで使います。
moving-ask-children = いっしょに引っ越す子どもがいますか。
moving-ask-ages = 子どもは何歳くらいですか。いくつでも選べます。
moving-age-preschool = 小学校の前
moving-age-elementary = 小学生
moving-age-junior-high = 中学生
moving-age-high-school = 高校生
moving-ages-done = これで全部です
moving-ask-pregnancy = 家族に、妊娠している人がいますか。
moving-ask-insurance = 会社の健康保険がありますか。
moving-ask-pension = 会社の年金がありますか。
moving-ask-vehicle = 何に乗りますか。いくつでも選べます。
moving-vehicle-car = 車
moving-vehicle-motorbike = バイク
moving-vehicle-bicycle = 自転車
moving-ask-pet = 犬やほかの動物がいますか。
moving-yes = はい
moving-no = いいえ
moving-not-sure = わかりません
moving-skip = とばす
moving-back = 前にもどる
moving-stop = やめる
moving-continue = 表のつづきをつくる
moving-stopped = わかりました。ここで終わります。いつでも始められます。
moving-begin = 引っ越しですることの表をつくる
moving-again = もう一度質問に答える

## The list. $city: the city that somebody moves to
moving-list = { $city }に引っ越す人がすること
moving-list-order = 上からじゅんばんに行ってください。一番目は、いつまでにするか、きまっています。
# after the things whose office the plan gives
moving-list-unknown = 次のことは、どこでするか、計画に書いてありません。はじめに、ここで聞いてください：
moving-show-list = 表を見る
moving-print-list = 表を印刷する
# a step: { $number } is its place in the order, { $name } what is to be done
moving-step = { $number }) { $name }
moving-step-notice = 転入届を出す（引っ越したことを知らせる）
moving-step-my-number = カードの住所を変える
moving-step-insurance = 国民健康保険に入る
moving-step-pension = 国民年金に入る
moving-step-allowance = 児童手当を申しこむ
moving-step-medical = 子どもの病院のお金の手つだいを申しこむ
moving-step-nursery = 保育園や子育てのことを聞く
moving-step-school = 子どもが学校に入る手続きをする
moving-step-high-school = 高校のことを聞く
moving-step-pregnancy = 母子健康手帳をもらう。健診のことを聞く
moving-step-vehicle = 車やバイクを登録する
moving-step-bicycle = 自転車のルールを聞く
moving-step-pet = 犬を登録する
moving-step-garbage = 家の近くのごみのルールを知る
moving-step-disaster = 避難所を見つける
moving-step-consultation = こまったときに聞く所を知る
