# Replies: the talk about moving in, and its list. English.
# written: 2026-11-22, afresh in English by a language model
# reviewed_by: null

# The talk can be left at any time with another question; "moving-continue" is the button to come back.
moving-start = A few short questions, then you get a list of what to do and where. You can skip a question, go back or stop.
moving-kept = Your answers stay only in this conversation.
moving-ask-children = Do children move with you?
moving-ask-ages = How old are they? You can choose several.
moving-age-preschool = Too young for school
moving-age-elementary = Elementary school
moving-age-junior-high = Junior high school
moving-age-high-school = High school
moving-ages-done = That is all
moving-ask-pregnancy = Is somebody in your family pregnant?
moving-ask-insurance = Does your company give you health insurance?
moving-ask-pension = Does your company pay into a pension for you?
moving-ask-vehicle = What will you ride or drive here? You can choose several.
moving-vehicle-car = A car
moving-vehicle-motorbike = A motorbike or moped
moving-vehicle-bicycle = A bicycle
moving-ask-pet = Do you have a dog or another pet?
moving-yes = Yes
moving-no = No
moving-not-sure = I do not know
moving-skip = Skip
moving-back = Back
moving-stop = Stop
moving-continue = Go on with my list
moving-stopped = All right, I have stopped. You can begin again at any time.
moving-begin = Make my list for moving in
moving-again = Answer the questions again

## The list. $city: the city that somebody moves to
moving-list = Your list for moving to { $city }
moving-list-order = Go in this order. The first one has a deadline.
# after the things whose office the plan gives
moving-list-unknown = The plan does not say where this is done. Ask here first:
moving-show-list = Show my list
moving-print-list = Print my list
# a step: { $number } is its place in the order, { $name } what is to be done
moving-step = { $number }) { $name }
moving-step-notice = Notice of moving in
moving-step-my-number = Change the address on your cards
moving-step-insurance = Join the national health insurance
moving-step-pension = Join the national pension
moving-step-allowance = Apply for the child allowance
moving-step-medical = Apply for help with children's medical costs
moving-step-nursery = Ask about nursery and childcare
moving-step-school = Enrol your child in school
moving-step-high-school = Ask about high school
moving-step-pregnancy = Get the mother and child handbook and ask about check-ups
moving-step-vehicle = Register your vehicle
moving-step-bicycle = Ask about rules for bicycles
moving-step-pet = Register your dog
moving-step-garbage = Learn the garbage rules of your street
moving-step-disaster = Find your shelter
moving-step-consultation = Know whom to ask when something is wrong
