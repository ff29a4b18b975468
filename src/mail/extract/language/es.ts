import type { FactWords } from './fact-words.ts'

export const es: FactWords = {
  beforeCompany: {
    field: `
      empresa|compañía|organización|empleador:`,
    sure: `
      trabajar|puesto|vacante|oferta|candidatura|empleo|plaza|prácticas|carrera|incorporarte|incorporarse|entrevista|trabajo|posición|postulación|inscripción|solicitud|cv|currículum en|con|a|para
      forme|formar|formes parte de|del
      pensar en
      incorporas|incorpora a
      unirte|unirse|sumarte|sumarse|incorporarte|incorporarse a|al
      proceso|procesos de? selección|evaluación|reclutamiento? de|del|en|con?
      interés|interesarte|interesado|interesada|confianza en|por
      aquí|nosotros|equipo en`,
    likely: `
      en? nombre de|del
      equipo|departamento|gente|personas|área|rrhh de|del|en
      parte de
      bienvenido|bienvenida a|al
      mensaje|invitación|oferta|respuesta de
      empresa|compañía|grupo|sociedad
      desde
      vista|visto|leída|leído|abierta por
      empleador`,
    maybe: `
      en
      de
      con
      por
      a`,
    client: `
      nuestro|mi|nuestros cliente|clientes
      cliente:
      por cuenta de nuestro? cliente?`,
  },
  applicationToCompany: `
      candidatura|entrevista|solicitud`,
  afterCompany: `
    ha|hemos recibido|decidido|revisado|seleccionado|visto|cerrado
    te ha
    ha leído|visto|actualizado|enviado|marcado|abierto
    empleo
    te|le agradece|invita|ofrece|da
    busca|selecciona|quiere
    recursos|rrhh|talento|selección humanos?
    es|necesita|solicita|quiere`,
  beforeRole: {
    sure: `
      puesto|vacante|oferta|posición|plaza|cargo|rol|empleo de|del|como|para
      puesto|vacante|oferta|posición|plaza|cargo|rol|asunto:
      candidatura|postulación|solicitud|inscripción|aplicación|postulado|postulaste|inscrito|inscrita|aplicado|postularte|presentado|optar al|a|para|en|como el|la|nuestra|nuestro|un|una? puesto|vacante|oferta|posición|plaza|cargo|rol|empleo de|como?
      puesto|vacante|oferta|plaza|candidatura|postulación`,
    likely: `
      candidatura|postulación|solicitud|inscripción|entrevista|selección|seleccionado|seleccionada|incorporarte|interés para|como|a|al|de|en|por la|el|un|una?
      buscamos|buscando|contratar un|una?
      para|como|de|sobre|entrevista|selección|proceso|oportunidad|invitación
      candidatura|entrevista|asunto|re:`,
  },
  afterRole: `
    en nuestra|nuestro`,
  endsTitle: `
    y que nos te le se ha han es está fue ser tu su nuestra nuestro nuestros nuestras con hemos has por pero ya no sobre desde hasta
    lamentablemente esta este estos estas donde cuando como será ubicado ubicada publicado publicada recibida correctamente queda quedó consta figura ha fue hoy ayer`,
  insideTitle: 'de del la el las los en para y a al o',
  articles: 'el la los las un una nuestra nuestro tu su empresa compañía grupo firma sociedad esta este equipo',
  closings: `
    un? saludo|saludos cordial|cordiales?
    cordialmente
    atentamente
    muy? atentamente
    un? abrazo
    reciba|recibe un
    gracias
    muchas gracias
    quedamos|quedo
    hasta pronto|luego
    el equipo`,
}
