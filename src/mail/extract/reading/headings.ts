/** Words that subjects and lines are headed with, by themselves: they name nobody, and nothing that one could apply for. */
const HEADINGS = new Set(
  `update updates status news feedback reminder confirmation confirmed invitation application applications interview interviews assessment offer thanks thank
  received submitted details reference information notification notice result results outcome welcome congratulations reply response question questions
  job jobs career careers position role internship opportunity opportunities next steps follow-up important urgent note profile test cv resume résumé
  bestätigung eingangsbestätigung erinnerung einladung absage zusage antwort rückmeldung bewerbung bewerbungen bewerbungsbestätigung gespräch vorstellungsgespräch
  stelle position danke dank vielen information mitteilung nachricht angebot neuigkeiten ergebnis unterlagen kontakt seite suche löschung einstellung termin fragen chat code online-bewerbung initiativbewerbung
  confirmation rappel invitation candidature candidatures entretien merci réponse suite poste offre information mise résultat connexion
  confirmación recordatorio invitación candidatura candidaturas entrevista gracias respuesta proceso oferta actualización aviso resultado información selección responder propuesta oportunidad
  conferma promemoria invito colloquio curriculum grazie risposta posizione offerta aggiornamento esito informazioni ricevuta
  terugkoppeling startbevestiging contract bevestiging herinnering uitnodiging sollicitatie gesprek bedankt reactie vacature functie aanbod nogmaals tip succes groet groetjes informatie
  confirmação lembrete convite obrigado obrigada resposta vaga atualização resultado informação agora
  potwierdzenie przypomnienie zaproszenie aplikacja rekrutacja rozmowa dziękujemy dziękuję odpowiedź oferta aktualizacja informacja wynik wysłano`.split(
    /\s+/,
  ),
)

export function isHeading(text: string): boolean {
  return HEADINGS.has(text.toLowerCase())
}
