import type { PhraseSet } from '../phrase-set.ts'

export const pl: PhraseSet = {
  kinds: {
    rejection: [
      [5, /(niestety|przykro|z przykrością|żałujemy).{0,120}(nie|inform|innych|innego|odrzuc|zakończ)/i],
      [
        5,
        /\bnie (został|została|zostało|zakwalifikow|możemy|będziemy|zdecydowali|przeszł|spełnia|wybraliśmy|zdecydowaliśmy)\w*/i,
      ],
      [
        4.5,
        /(innych|inny|innego|inną|inni) (kandydat|osob|aplikac)\w*.{0,80}(bardziej|lepiej|zdecydow|wybra|spełnia|kontynu)?|decyzja (jest )?(odmowna|negatywna)/i,
      ],
      [1.6, /(życzymy|życzę|powodzenia).{0,60}/i],
      [1.4, /(zachowa|przechow|baz[aęie]).{0,40}(cv|aplikac|kandydat|danych|dane)/i],
      [1, /\bniestety\b/i],
    ],
    acknowledgement: [
      [
        3.4,
        /(otrzymaliśmy|otrzymaniu|potwierdzamy|wpłynęł|dotarł|wysłan|przesłan|przyjęt).{0,60}(aplikac|zgłoszen|cv|kandydatur)|(aplikac|zgłoszeni|cv)\w*.{0,50}(otrzyma|wysłan|dotarł|przesłan|zarejestr|przyjęt)/i,
      ],
      [3, /(dziękujemy|dziękuję).{0,60}(aplik|zgłoszeni|zainteresowani|cv|przesłani|udział)/i],
      [2, /(przeanaliz|analiz|zapozna|rozpatr|weryfik)\w*.{0,40}(aplikac|zgłoszen|cv|kandydatur)?/i],
      [1.8, /(skontaktujemy|odezwiemy|kontaktować|damy znać|wrócimy z)/i],
    ],
    update: [
      [3.4, /status\w*.{0,30}(aplikac|rekrutac|zgłoszen)/i],
      [3.4, /(nadal|wciąż|jeszcze|w trakcie).{0,40}(rozpatr|analiz|rekrutac|proces|weryfik)/i],
      [3, /(opóźnien|cierpliwość|wydłuż)/i],
    ],
    request: [
      [
        3.8,
        /(prosimy|proszę|prośb|potrzebujemy|czy może).{0,80}(przesłan|uzupełn|wypełn|podan|potwierdz|dosłan|odpowied|załącz|podpis|przesłać)\w*/i,
      ],
      [3, /(oczekiwania finansowe|okres wypowiedzenia|brakując)/i],
    ],
    assessment: [
      [
        4.6,
        /(zaprasz\w+|prosimy|wykona\w+|rozwiąz\w+|kolejn\w+ (etap|krok)|wypełni\w+).{0,80}(test|zadani|quiz|ankiet|assessment|kwestionariusz)/i,
      ],
      [3, /(zadanie rekrutacyjne|test (online|techniczny|kompetencji))/i],
    ],
    interview: [
      [
        5,
        /(zaprasz\w+|zapros\w+|umówi\w+|chcieliby\w+|potwierdz\w+|przełoż\w+|ustali\w+|zaplanow\w+).{0,80}(rozmow|spotkani|interview|wywiad)/i,
      ],
      [5, /(rozmowa|rozmowy|spotkanie).{0,60}(odbędzie|zaplanowan|potwierdz|w dniu|przełożon|o godz)/i],
      [3.6, /(dostępnoś|pasuje (panu|pani|ci)|dogodny termin|kiedy)/i],
    ],
    offer: [
      [5, /(przyjemnością|miło nam|gratul|cieszymy).{0,100}(ofert|zaoferow|zatrudn|umow|zaproponow|współprac)/i],
      [
        5,
        /(oferta (pracy|zatrudnienia)\b.{0,30}(dla (pana|pani|ciebie))|list intencyjny|umow[aęy] o pracę|propozycj\w+ (pracy|zatrudnienia))/i,
      ],
    ],
    outreach: [
      [
        4.6,
        /(twój|pana|pani|twojego|twoim) (profil|cv|doświadczeni)\w*.{0,60}(zainteres|zwróci|pasuj|trafi|znalaz)|trafił\w+ na (twój|pana|pani) profil/i,
      ],
      [
        4,
        /(otwart\w+ na|zainteresowan\w+).{0,50}(now|ofert|rozmow|zmian|propozyc|współprac)|poszukuj\w+ .{0,60}(dla (naszego )?klienta)/i,
      ],
    ],
    alert: [
      [
        5,
        /(nowe oferty|oferty pracy (dla|dopasowane)|alert (pracy|o pracy)|powiadomienia o ofertach|polecane oferty)/i,
      ],
    ],
    unrelated: [
      [7, /kod (weryfikacyjny|jednorazowy|dostępu|sms)|hasło jednorazowe/i],
      [3.6, /(zresetuj|zmie[ńn]|potwierdź|aktywuj)\w*.{0,20}(hasło|konto|adres|e-?mail)/i],
      [4, /\b(newsletter|ankieta|faktura|zamówienie|przesyłka|paczka|płatność|rezerwacja|subskrypcja|webinar)/i],
    ],
  },
  roleClosed: [
    [
      5,
      /(stanowisk|rekrutac|ofert|wakat)\w*.{0,50}(został\w*|jest|już) (\w+ )?(zamknięt|obsadzon|anulowan|wstrzyman|zakończon|nieaktualn)/i,
    ],
  ],
  job: [
    [2, /(rekrutac|aplikac|aplikow|kandydatur|dział hr|zatrudnien)/i],
    [1.5, /(stanowisk|kandydat|\bcv\b|\bprac[aęy]\b|rozmow|wakat|oferta pracy)/i],
  ],
  otherMatters: [
    [
      4,
      /(prelegent|konferencj|prelekcj|mieszkani|najem|kredyt|pożyczk|wiza|stypendium|studia|uczelni|ubezpieczeni|wniosek|referat)/i,
    ],
  ],
  conditional: /(\bjeśli|\bjeżeli|w przypadku|ewentualn|\bmoże\b|\bgdy\b|\bwybranymi|\bwybranych)/i,
}
