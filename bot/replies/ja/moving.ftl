# Replies: the talk about moving in, and its list. Japanese.
# written: 2026-11-22, afresh in Japanese by a language model
# reviewed_by: null

# The talk can be left at any time with another question; "moving-continue" is the button to come back.
moving-start = 短い質問にいくつか答えていただくと、何をどこでするかの一覧ができます。質問を飛ばす、前に戻る、やめることもできます。
moving-kept = お答えは、この会話の中だけで使います。
moving-ask-children = いっしょに引っ越すお子さんはいますか。
moving-ask-ages = お子さんは何歳くらいですか。いくつでも選べます。
moving-age-preschool = 小学校に入る前
moving-age-elementary = 小学生
moving-age-junior-high = 中学生
moving-age-high-school = 高校生
moving-ages-done = これで全部です
moving-ask-pregnancy = ご家族に妊娠している方はいますか。
moving-ask-insurance = 会社の健康保険に入っていますか。
moving-ask-pension = 会社で年金に入っていますか。
moving-ask-vehicle = こちらで何に乗りますか。いくつでも選べます。
moving-vehicle-car = 車
moving-vehicle-motorbike = バイク・原付
moving-vehicle-bicycle = 自転車
moving-ask-pet = 犬やほかのペットを飼っていますか。
moving-yes = はい
moving-no = いいえ
moving-not-sure = わかりません
moving-skip = 飛ばす
moving-back = 前に戻る
moving-stop = やめる
moving-continue = 一覧作りを続ける
moving-stopped = わかりました。ここでやめます。いつでも始められます。
moving-begin = 引っ越しの手続き一覧を作る
moving-again = もう一度質問に答える

## The list. $city: the city that somebody moves to
moving-list = { $city }への引っ越しでする手続きの一覧
moving-list-order = 上から順に回ってください。最初の手続きには期限があります。
# after the things whose office the plan gives
moving-list-unknown = 次のことは、どこでするか資料に載っていません。まずこちらでおたずねください。
moving-show-list = 一覧を見る
moving-print-list = 一覧を印刷する
# a step: { $number } is its place in the order, { $name } what is to be done
moving-step = { $number }) { $name }
moving-step-notice = 転入の届け出
moving-step-my-number = カードの住所の変更
moving-step-insurance = 国民健康保険に入る
moving-step-pension = 国民年金に入る
moving-step-allowance = 児童手当の申請
moving-step-medical = 子どもの医療費の助成の申請
moving-step-nursery = 保育園や子育てについてたずねる
moving-step-school = 学校に入る手続き
moving-step-high-school = 高校についてたずねる
moving-step-pregnancy = 母子健康手帳を受け取り、健診についてたずねる
moving-step-vehicle = 車やバイクの登録
moving-step-bicycle = 自転車の決まりについてたずねる
moving-step-pet = 犬の登録
moving-step-garbage = 住む場所のごみの出し方を知る
moving-step-disaster = 避難所を確かめる
moving-step-consultation = 困ったときに相談できる所を知る
