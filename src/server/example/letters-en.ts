import type { LetterTexts } from './letters.ts'

export const lettersEn: LetterTexts = {
  acknowledgement: [
    {
      subject: 'We received your application for {role}',
      text: 'Hi Robin,\n\n⟦thank you for applying for the position of {role} at {company}.⟧ Our team reads every application, which usually takes two to three weeks.\n\nKind regards\nThe people team at {company}',
    },
    {
      subject: 'Your application to {company}',
      text: 'Dear Robin,\n\n⟦this is to confirm that your application as {role} has reached us.⟧ If it looks like a match we will write to you about the next steps.\n\n{company} Recruiting',
    },
    {
      subject: 'Thanks, Robin!',
      text: 'Hello Robin,\n\n⟦your application for {role} is with us now.⟧ We will be in touch either way. Please do not answer this message: nobody reads this address.\n\n{company}',
    },
  ],
  rejection: [
    {
      subject: 'Your application for {role}',
      text: 'Dear Robin,\n\nthank you for your interest in {company} and for the time you put into your application.\n\n⟦After careful consideration we have decided to move forward with other candidates for this role.⟧\n\nWe wish you all the best for your search.\n\n{company} Talent Team',
    },
    {
      subject: 'Update from {company}',
      text: 'Hi Robin,\n\nwe had many strong applications for {role}. ⟦Unfortunately, we will not be taking your application further.⟧\n\nWe know this is not what you hoped to read, and we thank you for your time.\n\nBest wishes\n{company}',
    },
  ],
  rejection_after_interview: [
    {
      subject: 'Our conversation about {role}',
      text: 'Hi Robin,\n\nthank you again for the good conversation. It was a close decision. ⟦In the end we chose somebody who has worked in our field before, so we will not be making you an offer.⟧\n\nThe team was impressed by your case study, and I would be glad to hear from you if another role fits.\n\nAll the best\n{person}',
    },
  ],
  interview: [
    {
      subject: 'Invitation: {role} at {company}',
      text: 'Hi Robin,\n\nthank you for your application. ⟦We would like to invite you to a conversation of about 45 minutes with {person}.⟧ {when} would suit us. It takes place by video; the link follows.\n\nLooking forward to it\n{company}',
    },
    {
      subject: 'Shall we talk?',
      text: 'Dear Robin,\n\nyour application stood out. ⟦Would you have time for an interview with {person} and two people from the team?⟧ Our proposal: {when}.\n\nKind regards\n{company}',
    },
  ],
  interview_moved: [
    {
      subject: 'A new time for our conversation',
      text: 'Hi Robin,\n\n⟦unfortunately {person} has to travel, and we need to move our interview.⟧ Could we meet on {when} instead?\n\nSorry for the trouble\n{company}',
    },
  ],
  interview_cancelled: [
    {
      subject: 'We need to cancel',
      text: 'Hi Robin,\n\n⟦we have to cancel the interview: {person} is ill.⟧ We will write again with a new time as soon as we can.\n\n{company}',
    },
  ],
  assessment: [
    {
      subject: 'A small task before we talk',
      text: 'Hi Robin,\n\n⟦as the next step we ask you to complete a short SQL exercise, which takes about ninety minutes.⟧ Please send it by {deadline}.\n\nThank you\n{person}, {company}',
    },
  ],
  request: [
    {
      subject: 'One more document',
      text: 'Hello Robin,\n\n⟦could you send us your earliest starting date and the reference of your last employer?⟧ Then your application is complete.\n\n{company}',
    },
  ],
  update: [
    {
      subject: 'A little more patience',
      text: 'Hi Robin,\n\n⟦we are still going through the applications for {role}, and it takes longer than we thought.⟧ You will hear from us next week at the latest.\n\n{company}',
    },
  ],
  offer: [
    {
      subject: 'Your offer',
      text: 'Dear Robin,\n\nwe enjoyed every conversation. ⟦We are delighted to offer you the position of {role} at {company}.⟧ The contract is attached; please let us know by {deadline}.\n\nWarm regards\n{person}',
    },
  ],
  role_closed: [
    {
      subject: 'About the position {role}',
      text: 'Hi Robin,\n\n⟦the position has been withdrawn because of a change in our budget, and it will not be filled this year.⟧ This has nothing to do with your application.\n\n{company}',
    },
  ],
  outreach: [
    {
      subject: '{role} – would you be open to a talk?',
      text: 'Hi Robin,\n\nI look after hiring at {company} and came across your profile. ⟦We are looking for a {role}, and I think that it could suit you.⟧ Would you be open to a short call?\n\nBest\n{person}',
    },
  ],
}
