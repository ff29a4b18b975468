import type { PhraseSet } from '../phrase-set.ts'

export const fr: PhraseSet = {
  kinds: {
    rejection: [
      [
        4,
        /(regret|malheureusement|désolé|navré|sommes au regret).{0,120}(pas|ne pouvons|informer|suite|retenu|refus|défavorable|négative)/i,
      ],
      [
        5,
        /(pas|non|ni) (été )?(retenu|sélectionné|donner (une )?suite|donné suite|poursuivre|possible de (retenir|donner))|(n'a|n'ont|n'avons) pas (été )?(retenu|pu retenir|pu donner)|l'a pas retenue?/i,
      ],
      [
        5,
        /ne (donner\w+|donne|sera|pourra|pouvons|pourrons|sommes|souhait\w+) pas\b.{0,60}(suite|retenu|favorable|candidature|mesure)/i,
      ],
      [
        4.5,
        /(d'autres|un autre|une autre) (candidat|profil|candidature)\w*.{0,80}(correspond|retenu|choisi|adéquation|sélectionn|expérience)|(porté|fixé|arrêté) (notre|son) choix|réponse (négative|défavorable)|avis défavorable|refus de/i,
      ],
      [4, /(a été|est) (refusée?|déclinée?|rejetée?)/i],
      [1.6, /(souhait\w+|bonne).{0,50}(réussite|succès|bonne chance|continuation|recherche|succes)/i],
      [1.4, /(conserv|gard)\w+.{0,50}(candidature|cv|coordonnées|informations|profil|vivier|base de données)/i],
      [1, /\b(malheureusement|regret)/i],
    ],
    acknowledgement: [
      [
        3.4,
        /(bien reçu|accus\w+ réception|bonne réception|confirm\w+.{0,30}réception|réception de votre).{0,60}(candidature|cv|dossier)?/i,
      ],
      [
        3.4,
        /candidature.{0,60}(a (bien )?été (envoyée|transmise|enregistrée|reçue|déposée|prise en compte)|bien (envoyée|reçue))/i,
      ],
      [3, /(merci|remerci\w+).{0,60}(candidature|postul|intérêt|envoi)/i],
      [2, /(étudi|examin|analys|trait)\w+.{0,50}(candidature|profil|attention|dossier)/i],
      [
        1.8,
        /(reviendrons vers|recontact|tiendrons informé|reprendrons contact|prendrons contact|sans (réponse|nouvelle))/i,
      ],
    ],
    update: [
      [
        3.4,
        /(statut|état|suivi).{0,30}candidature.{0,60}(modifi|évolu|mis à jour|changé)|mise à jour de votre candidature/i,
      ],
      [3.4, /(toujours|encore|en cours).{0,40}(étude|examen|traitement|réflexion|d'étude|d'examen)/i],
      [
        3.4,
        /(mise? en (attente|liste d'attente)|(mise?|placée?) en vivier|transférée?|transmise à|ajoutée? au vivier|retenu (toute )?notre attention|mise de côté)/i,
      ],
      [3, /(retard|délai|patience|plus long)/i],
    ],
    request: [
      [
        3.8,
        /(merci de|veuillez|pourriez-vous|pouvez-vous|nous vous (prions|demandons|invitons)|besoin).{0,70}(transmettre|envoyer|compléter|fournir|renseigner|préciser|retourner|remplir|joindre|signer|confirmer).{0,60}/i,
      ],
      [3, /(pièces? manquantes?|dossier incomplet|prétentions salariales|disponibilités? et)/i],
    ],
    assessment: [
      [
        4.6,
        /(invit\w+|passer|réaliser|compléter|effectuer|répondre|étape|convi\w+).{0,80}(test|évaluation|questionnaire|quiz|exercice|cas pratique|étude de cas|entretien vidéo différé|qcm)/i,
      ],
      [3.4, /(test (technique|en ligne|de personnalité)|quiz technique|évaluation technique|étude de cas)/i],
    ],
    interview: [
      [4.6, /(disponible|disponibilités?)\b.{0,50}(entretien|échange|appel|interview|rendez-vous)/i],
      [
        5,
        /(invit\w+|convi\w+|convoqu\w+|propos\w+|souhait\w+|aimer\w+|ravi|plaisir|planifi\w+|programm\w+|confirm\w+|fix\w+|organis\w+|report\w+|décal\w+).{0,80}(entretien|interview|rendez-vous|entrevue|échanger avec|rencontrer|entretien téléphonique|visio)/i,
      ],
      [
        5,
        /(entretien|interview|entrevue).{0,60}(prévu|confirmé|fixé|planifié|programmé|aura lieu|le \d|du \d|reporté|annulé|sélectionnée?)/i,
      ],
      [
        4.4,
        /sélectionnée? pour.{0,30}(appel|entretien|interview)|convocation à un entretien|invitation à un entretien/i,
      ],
      [3.6, /(vos disponibilités|quand (seriez|êtes)-vous|créneaux?)/i],
    ],
    offer: [
      [
        5,
        /(plaisir|heureu\w+|ravi\w*|félicitations|bravo|joie).{0,100}(offre|proposer (le|un|ce) (poste|contrat|stage)|retenue?|acceptée?|embauch|rejoindre)/i,
      ],
      [
        5,
        /(promesse d'embauche|contrat de travail|offre d'embauche|proposition d'embauche|votre candidature (a été|est) acceptée|acceptée par)/i,
      ],
    ],
    outreach: [
      [
        4.6,
        /(votre|ton) (profil|parcours|cv).{0,30}(attiré|a été repéré|repéré)|(tombée?|vu|découvert|consulté|parcouru) (sur )?(votre|ton) (profil|cv)/i,
      ],
      [
        4,
        /(ouverte?|intéressée?) (à|par).{0,40}(opportunité|poste|échanger|nouveau)|seriez-vous (ouvert|intéressé|à l'écoute)/i,
      ],
    ],
    alert: [
      [
        5,
        /(nouvelles offres|offres d'emploi (pour|correspond|susceptibles)|alerte (emploi|offres|e-mail)|offres similaires|vos alertes)/i,
      ],
    ],
    unrelated: [
      [7, /code (de vérification|de sécurité|à usage unique|d'accès)|mot de passe (oublié|à usage)/i],
      [3.6, /(réinitialis|confirm|activ|valid)\w+.{0,20}(mot de passe|adresse|compte|inscription|e-?mail)/i],
      [
        4,
        /\b(newsletter|enquête|sondage|webinaire|facture|commande|livraison|colis|paiement|réservation|abonnement|rendez-vous médical)\b/i,
      ],
      [5.5, /n'a pas pu être (transmise|envoyée|délivrée|remis)/i],
    ],
  },
  roleClosed: [
    [
      5,
      /(poste|offre|recrutement|stage).{0,50}(a été |est |déjà |désormais )+(pourvue?|annulée?|suspendue?|fermée?|clôturée?|plus (disponible|d'actualité))/i,
    ],
  ],
  job: [
    [2, /(candidature|recrut|postul|entretien d'embauche|ressources humaines)/i],
    [1.5, /\b(poste|candidat|cv|emploi|stage|alternance|employeur|embauche|profil|embauch\w*)\b/i],
  ],
  otherMatters: [
    [
      4,
      /(proposition|conférence|intervention|logement|appartement|location|prêt|visa|titre de séjour|bourse|inscription universitaire|assurance|dossier n|démarche|préfecture|organisme de formation|centre de formation|formation\b.{0,30}dispens|cfa)/i,
    ],
  ],
  conditional:
    /\b(si |le cas échéant|éventuel|dans le cas où|en cas|pourr(a|ont|ait|iez)|sans réponse|à défaut|lorsque|quand vous|sous réserve)/i,
}
