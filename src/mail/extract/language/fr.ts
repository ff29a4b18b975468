import type { FactWords } from './fact-words.ts'

export const fr: FactWords = {
  beforeCompany: {
    field: `
      entreprise|société|employeur|organisme:`,
    sure: `
      candidature|candidatures|postulé|postuler|poste|offre|stage|alternance|emploi|travailler|intérêt|entretien|carrière|recrutement|équipe chez
      au sein de|du|des|d'?
      rejoindre
      intérêt pour|porté|envers à?
      candidature à|auprès|pour de?
      ici chez
      nous chez`,
    likely: `
      chez
      équipe|équipes|service recrutement|rh|talents|recrutements? de|du|des|d'|chez?
      la? part de|du|d'
      nom de|du|d'
      bienvenue chez|à
      message|proposition|invitation|réponse de|d'|chez
      société|entreprise|groupe|établissement
      intégrer
      test|évaluation|entretien pour
      consultée|vue|lue|ouverte par
      employeur`,
    maybe: `
      de
      d'
      pour
      par
      avec
      à`,
    client: `
      notre|mon|nos client|clients|partenaire
      compte de|d' notre|nos? client|clients|partenaire?
      client:`,
  },
  applicationToCompany: `
      candidature|entretien`,
  afterCompany: `
    a bien? reçu|étudié|examiné|décidé|retenu|pris
    vous remercie|propose|invite|contacte
    a consulté|vu|mis|traité|visualisé|envoyé|ouvert
    recrute|recherche|souhaite
    ressources|recrutement|rh|talents humaines?
    est|demande|souhaite`,
  beforeRole: {
    sure: `
      poste|postes|emploi|offre|mission|fonction|fonctions|contrat|recrutement|cdi|cdd de|d'|en|comme|du|intitulé|intitulée
      poste|intitulé|offre|emploi|fonction|référence|objet:
      candidature|candidatures|postulé|postuler|candidaté au|à|pour|comme|sur le|la|l'|notre|un|une? poste|stage|emploi|offre|annonce|mission|alternance|fonction de|d'|en|du?
      en qualité de
      qualité|tant de|que
      poste|offre|annonce|candidature|intitulé
      offre|annonce d' emploi? de|d'?`,
    likely: `
      candidature|candidater|postulé|postuler|entretien|convoqué|retenu|retenue|sélectionné|recrutement pour|comme|de|d'|au|à|en le|la|l'|un|une?
      recherchons|recrutons|recherche un|une
      pour|de|d'|comme|sur|le|la|entretien|recrutement|emploi|interview|opportunité|convocation|embauche|intéressé|son|profil
      candidature|objet|entretien|réf|re:`,
  },
  afterRole: `
    au sein
    à pourvoir
    chez`,
  endsTitle: `
    chez au à et nous vous votre notre nos vos avec dans que qui a est sera sont été ont ainsi ne n' sur par afin mais cette ce cet ces
    il elle je j' s' c' n' qu' m' vient viens correspond fait fixé fixée hier aujourd'hui ne suite reçu reçue pourvu malheureusement basé basée situé située ouvert ouverte proposé publié publiée afin`,
  insideTitle: "de des du d' la le les l' en pour aux à et ou sur",
  articles:
    "le la les l' un une notre votre société entreprise groupe cabinet agence établissement équipe maison ce cette",
  closings: `
    cordialement
    bien cordialement|à
    très? cordialement
    sincères? salutations
    meilleures salutations
    salutations distinguées|respectueuses?
    bonne|belle|excellente journée|continuation|soirée
    à bientôt|très
    cdt
    respectueusement
    amicalement
    merci
    l'équipe
    bien à
    dans l'attente`,
}
