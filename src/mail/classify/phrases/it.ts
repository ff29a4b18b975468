import type { PhraseSet } from '../phrase-set.ts'

export const it: PhraseSet = {
  kinds: {
    rejection: [
      [5, /(dispiace|spiacenti|purtroppo|rammarico|rincresce).{0,120}(non|comunicar|informar|altr|proceder|prosegu)/i],
      [
        5,
        /\bnon (è stat|sei stat|abbiamo (potuto|selezionat|ritenut)|possiamo|proceder|prosegu|procediamo|potremo|andremo|risulta|corrisponde|idone)/i,
      ],
      [
        4.5,
        /(altri|altro|altra|altre) (candidat|profil|person)\w*.{0,80}(linea|deciso|corrispond|adatt|scelto|prosegu|idone)|esito (negativo|sfavorevole)/i,
      ],
      [1.6, /(augur\w+).{0,50}(successo|meglio|fortuna|futuro|ricerca|carriera)/i],
      [1.4, /(conserv|terr|inser)\w+.{0,40}(cv|curriculum|candidatura|profilo|database|dati)/i],
      [1, /\bpurtroppo\b/i],
    ],
    acknowledgement: [
      [
        3.4,
        /(abbiamo ricevuto|ricevuto|ricezione|ricevimento|confermiamo).{0,60}(candidatura|cv|curriculum|domanda)|candidatura.{0,50}(ricevuta|inviata|registrata|inoltrata)/i,
      ],
      [3, /(grazie|ringrazi\w+).{0,60}(candidat|interesse|cv|curriculum|invi)/i],
      [2, /(valut|esamin|analizz)\w+.{0,50}(candidatura|profilo|cv|curriculum)/i],
      [
        1.8,
        /(ti ricontatteremo|la ricontatteremo|contatt(eremo|arti|arla)|ci metteremo in contatto|sarai ricontattat)/i,
      ],
    ],
    update: [
      [3.4, /(stato|aggiornamento).{0,30}(candidatura|selezione)/i],
      [3.4, /(ancora|tuttora|in corso|in fase).{0,40}(valutazione|esame|selezione|di valutazione)/i],
      [3, /(ritardo|pazienza|tempi)/i],
    ],
    request: [
      [
        3.8,
        /(ti chiediamo|le chiediamo|si prega|preghiamo|potresti|potrebbe|gentilmente|per favore|necessari).{0,80}(invi|compil|complet|forn|alleg|conferm|indic|trasmett|firm)\w*/i,
      ],
      [3, /(ral attuale|aspettativa retributiva|documenti mancanti|preavviso)/i],
    ],
    assessment: [
      [
        4.6,
        /(invit\w+|svolg\w+|complet\w+|sosten\w+|prossim\w+ (fase|passo|step)|chied\w+|effettu\w+).{0,80}(test|prova|valutazione online|assessment|questionario|esercizio|caso pratico)/i,
      ],
      [3, /(test (online|tecnico|attitudinale)|prova tecnica|assessment online)/i],
    ],
    interview: [
      [
        5,
        /(invit\w+|fissare|organizzare|programmare|piacere|vorremmo|desider\w+|conferm\w+|convoc\w+|concordare|spostare|rimandare).{0,80}(colloquio|intervista|incontro|chiamata|videochiamata|conoscerti|conoscerla|sentirci)/i,
      ],
      [5, /colloquio.{0,60}(confermato|fissato|previsto|programmato|si terrà|il giorno|il \d)/i],
      [3.6, /(tua|sua|tue|sue) disponibilità|quando (saresti|sarebbe|potresti)/i],
    ],
    offer: [
      [
        5,
        /(lieti|piacere|felici|congratulazioni|complimenti).{0,100}(offr|offerta|assun|contratto|selezionat\w+ per (la posizione|il ruolo))/i,
      ],
      [
        5,
        /(lettera di (assunzione|impegno)|proposta di assunzione|offerta di lavoro|contratto di lavoro|proposta contrattuale)/i,
      ],
    ],
    outreach: [
      [
        4.6,
        /(vist\w|trovat\w|notat\w|colpit\w|visionat\w).{0,30}(tuo|suo) (profilo|cv|curriculum)|(tuo|suo) profilo.{0,40}(interessante|in linea|colpito)/i,
      ],
      [
        4,
        /(saresti|sarebbe|sei|è) (interessat|apert|disponibile)\w* (a|ad|per).{0,40}(opportunità|posizione|valutare|confront|nuov)/i,
      ],
    ],
    alert: [
      [
        5,
        /(nuove offerte|offerte di lavoro (per|che)|avvis\w di lavoro|annunci (per te|nuovi)|job alert|lavori (consigliati|per te))/i,
      ],
    ],
    unrelated: [
      [7, /codice (di verifica|di sicurezza|otp|di accesso)|password (temporanea|monouso)/i],
      [3.6, /(reimpost|conferm|attiv|verific)\w+.{0,20}(password|account|indirizzo|e-?mail)/i],
      [4, /\b(newsletter|sondaggio|fattura|ordine|spedizione|pacco|pagamento|prenotazione|abbonamento|webinar)\b/i],
    ],
  },
  roleClosed: [
    [
      5,
      /(posizione|ruolo|selezione|ricerca|offerta).{0,50}(è stata|è|già) (\w+ )?(coperta|chiusa|annullata|sospesa|occupata|ricoperta)/i,
    ],
  ],
  job: [
    [2, /(candidatur|selezione|recruiting|risorse umane|reclutamento|assunzione)/i],
    [1.5, /\b(posizione|ruolo|candidat\w+|curriculum|cv|lavoro|colloquio|offerta)\b/i],
  ],
  otherMatters: [
    [
      4,
      /\b(proposta|conferenza|relatore|appartamento|affitto|mutuo|prestito|visto|borsa di studio|iscrizione|università|assicurazione|pratica)\b/i,
    ],
  ],
  conditional: /\b(se (il|la|sarai|sarà|dovesse|non)|qualora|nel caso|eventual|potrebbe|in caso|quando)/i,
}
