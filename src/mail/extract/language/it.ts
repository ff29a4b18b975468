import type { FactWords } from './fact-words.ts'

export const it: FactWords = {
  beforeCompany: {
    field: `
      azienda|società|datore|ente:`,
    sure: `
      candidatura|candidature|candidarti|candidato|posizione|lavorare|lavoro|ruolo|stage|tirocinio|colloquio|carriera|impiego|offerta|opportunità|selezione|esperienza|cv|curriculum presso|in|con|a
      far|fare|entrare|entri parte|a di|del|della|dell'|in
      interesse|attenzione per|verso|nei|mostrato|dimostrato confronti? di|del|della|dell'|per|verso?
      qui|noi in|a|di|da`,
    likely: `
      presso
      team|gruppo|staff|ufficio|risorse|hr|squadra personale|umane|recruiting|selezione? di|del|della|dell'
      nome di|del|della|dell'
      parte di|del|della|dell'
      benvenuto|benvenuta in|a
      test|prova|colloquio per
      messaggio|invito|proposta|risposta da|di
      azienda|società|gruppo|ditta|cooperativa
      visualizzata|vista|letta|letto|aperta da`,
    maybe: `
      in
      di
      da
      con
      per
      a`,
    client: `
      nostro|mio|nostra cliente|azienda cliente?
      conto di|del|della|dell'
      cliente:
      azienda cliente`,
  },
  applicationToCompany: `
      candidatura|colloquio`,
  afterCompany: `
    ha ricevuto|deciso|esaminato|selezionato|valutato
    ti|la ringrazia|invita|propone
    ha visto|letto|aggiornato|inviato|visualizzato|aperto
    cerca|ricerca|seleziona
    risorse|hr|recruiting|selezione umane|personale?
    è|chiede|richiede|vuole`,
  beforeRole: {
    sure: `
      posizione|ruolo|posto|offerta|annuncio|impiego|incarico|mansione di|da|come|per|in|del|della
      posizione|ruolo|posto|annuncio|offerta|oggetto|mansione:
      candidatura|candidature|candidarti|candidarsi|candidato|candidata|candidati per|alla|al|come|a|in la|il|lo|l'|un|una? posizione|ruolo|posto|offerta|annuncio di|da|come|per?
      posizione|ruolo|annuncio|offerta|candidatura
      qualità|mansione|mansioni di`,
    likely: `
      candidatura|candidature|colloquio|selezione|selezionato|selezionata|assumere|interesse per|come|a|alla|al|da|di la|il|un|una?
      cerchiamo|cercando|ricerchiamo un|una|un'?
      per|come|di|da|su|colloquio|selezione|opportunità|invito
      candidatura|colloquio|oggetto|re:`,
  },
  afterRole: `
    presso`,
  endsTitle: `
    presso e che ci ti la si ha hanno è era sono stato stata non nostra nostro nostri tua tuo sua suo con abbiamo hai ma dal per
    purtroppo questa questo dove quando come sarà pubblicata pubblicato ricevuta correttamente sede fissato fissata quale oggi ieri fa`,
  insideTitle: "di del della dello dei degli delle dell' e a al alla alle ai in per da il la le o",
  articles: "il lo la i gli le l' un una nostra nostro tua tuo azienda società gruppo ditta la studio questa",
  closings: `
    cordiali saluti
    cordialmente
    distinti saluti
    un? cordiale? saluto
    saluti
    un caro saluto
    a presto
    grazie
    buona giornata|continuazione|serata
    resto|restiamo a
    in attesa`,
}
