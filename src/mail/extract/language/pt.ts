import type { FactWords } from './fact-words.ts'

export const pt: FactWords = {
  beforeCompany: {
    field: `
      empresa|entidade|empregador|companhia:`,
    sure: `
      vaga|vagas|candidatura|candidatou|candidatar|posição|emprego|estágio|trabalhar|oportunidade|oportunidades|cargo|entrevista|carreira|trabalho|processo|inscrição|currículo seletivo|de? recrutamento|seleção? na|no|em|à|ao|a|da|do|com|junto para? a|à|ao|da|do?
      fazer|faça parte da|do|de
      interesse|interessar|confiança na|no|em|pela|pelo|por
      juntar|integrar|entrar à|ao|a|na|no|o?
      aqui|nós na|no`,
    likely: `
      em? nome da|do|de
      equipe|equipa|time|departamento|pessoal|rh da|do|de|na|no
      parte da|do|de
      vindo|vinda à|ao|a
      mensagem|convite|proposta|resposta da|do|de
      empresa|grupo|companhia|entidade
      vista|visualizada|lida|aberta por|pela|pelo`,
    maybe: `
      na
      no
      em
      da
      do
      de
      com
      pela
      pelo`,
    client: `
      nosso|meu|nossa cliente
      nome do nosso? cliente
      cliente:
      empresa cliente`,
  },
  applicationToCompany: `
      candidatura|entrevista`,
  afterCompany: `
    recebeu|decidiu|analisou
    visualizou|leu|atualizou|enviou|deixou|abriu
    agradece|convida|procura|busca|quer
    recursos|rh|recrutamento|talentos humanos?
    está|é|precisa|solicita|quer`,
  beforeRole: {
    sure: `
      vaga|vagas|posição|cargo|função|lugar|oportunidade|emprego|oferta|anúncio de|para|do|da|como|a
      vaga|posição|cargo|função|oferta|oportunidade|assunto:
      candidatura|candidaturas|candidatou|candidatar|candidatado|inscrição|inscreveu|concorrer|aplicação à|ao|a|para|como|na|no se? a|o|à|nossa|uma? vaga|posição|cargo|função|lugar|oferta|oportunidade de|para|como?
      vaga|posição|cargo|função|candidatura`,
    likely: `
      candidatura|candidaturas|entrevista|seleção|selecionado|selecionada|interesse|inscrição|contratar para|como|a|ao|à|de|na|no a|o|um|uma?
      procuramos|buscamos|contratar um|uma?
      para|como|de|sobre|entrevista|processo|seleção|oportunidade|convite
      candidatura|entrevista|re:`,
  },
  afterRole: `
    na nossa
    no nosso`,
  endsTitle: `
    e que nos te se foi é está ser sua seu nossa nosso nossos com por na no da do mas já não sobre desde até infelizmente esta este
    essa esse onde quando como será publicada publicado recebida temos tem foram recebemos junto à ao ficou consta hoje ontem`,
  insideTitle: 'de do da dos das e em para a ao o ou',
  articles: 'a o as os um uma nossa nosso sua seu empresa grupo companhia firma esta este equipe equipa',
  closings: `
    atenciosamente
    com? os? melhores cumprimentos
    cumprimentos
    cordialmente
    abraço|abraços
    um abraço
    obrigado|obrigada
    muito obrigado|obrigada
    att
    até breve|logo
    com cumprimentos
    a equipa|equipe
    saudações
    grato|grata`,
}
