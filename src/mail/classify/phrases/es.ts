import type { PhraseSet } from '../phrase-set.ts'

export const es: PhraseSet = {
  kinds: {
    rejection: [
      [
        5,
        /(lament\w+|sentimos|desafortunadamente|lamentablemente|por desgracia).{0,120}(no |inform|comunic|decid|otro|otra|avanz|seleccion)/i,
      ],
      [
        5,
        /\bno (ha(s|n)?|hemos|has|fue|fuiste|ha) (sido )?(seleccionad|elegid|avanz|podido|resultad|pasado)|\bno (podemos|vamos a|continuar|seguir|avanzar|proseguir|seguirá|continuará|seguiremos|continuaremos)/i,
      ],
      [
        4.5,
        /(otros|otras|otro|otra) (candidat|perfil|persona)\w*.{0,80}(ajust|decid|avanz|encaj|continu|adecu|seleccion|acord)|(decidido|optado).{0,40}(otro|otra|no )|descartad/i,
      ],
      [1.6, /(dese\w+|mucha).{0,40}(éxito|suerte|mejor)/i],
      [1.4, /(guard|conserv|manten|tendremos)\w*.{0,40}(currículum|cv|perfil|datos|candidatura|base)/i],
      [1, /\b(lamentablemente|desafortunadamente)/i],
    ],
    acknowledgement: [
      [
        3.4,
        /(hemos recibido|recibimos|ha sido recibida|recibido correctamente|recepción de|se ha (enviado|registrado)).{0,60}(candidatura|solicitud|currículum|cv|postulación)|(candidatura|solicitud|postulación).{0,40}(recibid|enviad|registrad)/i,
      ],
      [3, /(gracias|agradec\w+).{0,60}(postul|candidatura|interés|aplicar|solicitud|inscri)/i],
      [2, /(revis|evalu|analiz|estudi)\w+.{0,40}(candidatura|perfil|cv|solicitud|currículum)/i],
      [1.8, /(pondremos en contacto|nos pondremos|te contactaremos|le contactaremos|estaremos en contacto)/i],
    ],
    update: [
      [3.4, /(estado de (tu|su)|actualización).{0,40}(candidatura|solicitud|proceso)/i],
      [3.4, /(todavía|aún|sigue|seguimos|continúa|en proceso|en revisión).{0,50}(revis|evalu|proceso|anali|curso)/i],
      [3, /(demora|retraso|paciencia|más tiempo)/i],
    ],
    request: [
      [
        3.8,
        /(por favor|solicit\w+|rogamos|necesit\w+|podrías|podría|pedimos|agradeceríamos).{0,80}(envi|complet|adjunt|confirm|rellen|proporcion|facilit|indic|remit|firm|respond)\w*/i,
      ],
      [3, /(expectativa(s)? salarial|pretensiones salariales|documentación pendiente|confirm\w+ (su|tu) interés)/i],
    ],
    assessment: [
      [
        4.6,
        /(invit\w+|realiz\w+|complet\w+|solicit\w+|siguiente (paso|fase|etapa)|pedir\w*|deber\w+|participar|rendir).{0,90}(prueba|evaluación|examen|test|cuestionario|reto|assessment|caso práctico)/i,
      ],
      [3, /(prueba técnica|examen técnico|evaluación técnica|test psicotécnico|prueba en línea)/i],
    ],
    interview: [
      [
        5,
        /(invit\w+|entrevistar\w*|agendar|concertar|programar|coordinar|gustaría|encanta\w*|convoc\w+|confirm\w+|reprogram\w+|citar\w*|acordar|acceder).{0,80}(entrevista|llamada|conversa|reunión|videollamada|conocerte|conocerle|hablar contigo)/i,
      ],
      [
        5,
        /entrevista.{0,60}(programada|confirmada|agendada|tendrá lugar|el día|será|fecha|hora)|(siguiente|próxima) (fase|etapa).{0,40}entrevista/i,
      ],
      [3.6, /(tu|su|sus|tus) disponibilidad|qué (día|hora)|cuándo (puedes|podría|te|le)/i],
    ],
    offer: [
      [
        5,
        /(complace|grato|encantad|felicidades|felicitaciones|alegr|enhorabuena).{0,100}(ofrecer\w*|oferta|contrat|seleccionad\w+ para (el puesto|la vacante|ocupar)|incorpor)/i,
      ],
      [5, /(oferta (laboral|de trabajo|de empleo)|carta oferta|contrato (laboral|de trabajo))/i],
    ],
    outreach: [
      [4.6, /(vi|visto|encontr\w+|llamó la atención|revis\w+|interesad\w+ en) (tu|su) (perfil|cv|experiencia)/i],
      [
        4,
        /(te|le) (interesaría|gustaría escuchar)|abiert[oa] a (nuevas|escuchar|una)|busc\w+ (un|una|perfil).{0,60}(te|le) (interesa|encaj)/i,
      ],
    ],
    alert: [
      [
        5,
        /(nuevas ofertas|ofertas de empleo (para|que)|alerta de empleo|empleos (recomendados|para ti|nuevos)|vacantes (nuevas|para ti))/i,
      ],
    ],
    unrelated: [
      [7, /código (de verificación|de seguridad|de acceso)|contraseña (temporal|de un solo uso)/i],
      [3.6, /(restablec|confirm|activ|verific)\w+.{0,20}(contraseña|cuenta|correo)/i],
      [4, /\b(boletín|encuesta|factura|pedido|envío|paquete|pago|reserva|suscripción|webinar)\b/i],
    ],
  },
  roleClosed: [
    [
      5,
      /(puesto|vacante|posición|proceso|oferta).{0,50}(ha sido|fue|está|ya) (\w+ )?(cubiert|cancelad|cerrad|suspendid|ocupad)/i,
    ],
  ],
  job: [
    [2, /(candidatura|postul|proceso de selección|reclutamiento|recursos humanos|selección de personal)/i],
    [1.5, /\b(puesto|vacante|candidat\w+|currículum|cv|empleo|entrevista|trabajo|laboral)\b/i],
  ],
  otherMatters: [
    [
      4,
      /\b(propuesta|ponencia|conferencia|ponente|vivienda|alquiler|piso|préstamo|visado|beca|matrícula|universidad|seguro|trámite)\b/i,
    ],
  ],
  conditional: /\b(si (tu|su|es|eres|resulta|cumple|avanza|no)|en caso|podría(n|mos)?|eventual|posible|cuando)/i,
}
