# Replies: the talk about moving in, and its list. Vietnamese.
# written: 2026-11-22, afresh in Vietnamese by a language model
# reviewed_by: null

# The talk can be left at any time with another question; "moving-continue" is the button to come back.
moving-start = Tôi sẽ hỏi vài câu ngắn, sau đó bạn nhận được danh sách việc cần làm và nơi làm. Bạn có thể bỏ qua câu hỏi, quay lại hoặc dừng.
moving-kept = Câu trả lời của bạn chỉ nằm trong cuộc trò chuyện này.
moving-ask-children = Có trẻ em chuyển đến cùng bạn không?
moving-ask-ages = Các cháu đang ở tuổi nào? Bạn có thể chọn nhiều mục.
moving-age-preschool = Chưa đến tuổi đi học
moving-age-elementary = Tiểu học
moving-age-junior-high = Cấp hai
moving-age-high-school = Cấp ba
moving-ages-done = Tôi chọn xong rồi
moving-ask-pregnancy = Trong gia đình bạn có ai đang mang thai không?
moving-ask-insurance = Công ty có cho bạn vào bảo hiểm y tế không?
moving-ask-pension = Công ty có đóng lương hưu (nenkin) cho bạn không?
moving-ask-vehicle = Ở đây bạn sẽ đi xe gì? Bạn có thể chọn nhiều mục.
moving-vehicle-car = Ô tô
moving-vehicle-motorbike = Xe máy
moving-vehicle-bicycle = Xe đạp
moving-ask-pet = Bạn có nuôi chó hay con vật nào khác không?
moving-yes = Có
moving-no = Không
moving-not-sure = Tôi không biết
moving-skip = Bỏ qua
moving-back = Quay lại
moving-stop = Dừng
moving-continue = Làm tiếp danh sách
moving-stopped = Vâng, tôi đã dừng. Khi nào muốn, bạn có thể bắt đầu lại.
moving-begin = Lập danh sách cho người mới chuyển đến
moving-again = Trả lời lại từ đầu

## The list. $city: the city that somebody moves to
moving-list = Danh sách việc cần làm khi bạn chuyển đến { $city }
moving-list-order = Bạn hãy làm theo thứ tự này. Việc đầu tiên có thời hạn.
# after the things whose office the plan gives
moving-list-unknown = Kế hoạch không ghi những việc này làm ở đâu. Bạn hãy hỏi ở đây trước:
moving-show-list = Xem danh sách
moving-print-list = In danh sách
# a step: { $number } is its place in the order, { $name } what is to be done
moving-step = { $number }. { $name }
moving-step-notice = Báo chuyển đến
moving-step-my-number = Đổi địa chỉ trên các thẻ
moving-step-insurance = Vào Bảo hiểm Sức khỏe Quốc dân
moving-step-pension = Vào lương hưu quốc dân (nenkin)
moving-step-allowance = Xin trợ cấp trẻ em
moving-step-medical = Xin hỗ trợ chi phí y tế cho con
moving-step-nursery = Hỏi về nhà trẻ và việc trông trẻ
moving-step-school = Làm thủ tục cho con nhập học
moving-step-high-school = Hỏi về trường cấp ba
moving-step-pregnancy = Nhận sổ tay mẹ và bé và hỏi về khám thai
moving-step-vehicle = Đăng ký xe
moving-step-bicycle = Hỏi về quy tắc đi xe đạp
moving-step-pet = Đăng ký nuôi chó
moving-step-garbage = Tìm hiểu quy tắc đổ rác ở nơi bạn ở
moving-step-disaster = Tìm nơi lánh nạn gần bạn
moving-step-consultation = Biết nơi để hỏi khi gặp chuyện khó
