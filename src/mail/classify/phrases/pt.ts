import type { PhraseSet } from '../phrase-set.ts'

export const pt: PhraseSet = {
  kinds: {
    rejection: [
      [5, /(infelizmente|lament\w+|sentimos).{0,120}(não|inform|comunic|outro|seguir)/i],
      [
        5,
        /\bnão (foi|foste|fomos|iremos|vamos|será|seguir|avanç|continu|pudemos|poderemos|daremos|dar) ?(\w+ )?(selecionad|aprovad|prosseg|seguir|avanç|continu|seguimento|possível|consider|adiante)?/i,
      ],
      [
        4.5,
        /(outros|outro|outras|outra) (candidat|perfil|pessoa|profission)\w*.{0,80}(ader|alinh|decid|seguir|optam|adequ|escolh)|(optamos|decidimos) por (outro|seguir|não|avançar)/i,
      ],
      [1.6, /(desej\w+).{0,50}(sucesso|sorte|melhor)/i],
      [1.4, /(manter|guard|banco de (talentos|dados|currículos)).{0,40}/i],
      [1, /\binfelizmente\b/i],
    ],
    acknowledgement: [
      [
        3.4,
        /(recebemos|recebid|recebimento|receção|recepção|confirmamos).{0,60}(candidatura|currículo|inscrição|cv)|(candidatura|inscrição).{0,50}(recebida|enviada|registrada|registada|realizada|concluída)/i,
      ],
      [3, /(obrigad|agradec\w+).{0,60}(candidat|interesse|inscri|currículo|participa)/i],
      [2, /(analis|avali|rever)\w*.{0,40}(candidatura|perfil|currículo|cv)/i],
      [1.8, /(entraremos em contato|entraremos em contacto|retornaremos|manteremos)/i],
    ],
    update: [
      [3.4, /(status|estado|atualização|andamento).{0,40}(candidatura|processo|vaga)/i],
      [3.4, /(ainda|continua|segue|em).{0,30}(análise|avaliação|andamento|processo)/i],
      [3, /(atraso|demora|paciência)/i],
    ],
    request: [
      [
        3.8,
        /(por favor|solicit\w+|pedimos|precisamos|poderia|gentileza|favor).{0,80}(envi|complet|anex|confirm|preench|forne|inform|assin|respond)\w*/i,
      ],
      [3, /(pretensão salarial|documentos pendentes|documentação)/i],
    ],
    assessment: [
      [
        4.6,
        /(convid\w+|realiz\w+|complet\w+|próxim\w+ (etapa|fase|passo)|faz\w+|solicit\w+|particip\w+).{0,80}(teste|avaliação|prova|desafio|questionário|assessment|case)/i,
      ],
      [3, /(teste (técnico|online|de lógica)|desafio técnico|prova online)/i],
    ],
    interview: [
      [
        5,
        /(convid\w+|agend\w+|marcar|gostaríamos|gostava|confirm\w+|reagend\w+|selecionad\w+|chamad\w+|acessar|fase).{0,90}(entrevista|conversa|bate-papo|chamada|reunião|conhecer)/i,
      ],
      [5, /entrevista.{0,60}(agendada|confirmada|marcada|será|no dia|às)/i],
      [3.6, /(sua|tua|a) disponibilidade|qual (o melhor )?horário/i],
    ],
    offer: [
      [
        5,
        /(prazer|felizes|satisfação|parabéns|alegria).{0,100}(ofer|proposta|contrat|aprovad\w+ (para a vaga|no processo)|selecionad\w+ para (a vaga|o cargo))/i,
      ],
      [5, /(carta[- ]proposta|proposta (de trabalho|de emprego|salarial)|contrato de trabalho|oferta de emprego)/i],
    ],
    outreach: [
      [
        4.6,
        /(vi|encontr\w+|gost\w+ d\w|analis\w+|interess\w+ (no|pelo)) (o )?(seu|teu) (perfil|currículo)|(seu|teu) perfil.{0,40}(chamou|interessante|ader)/i,
      ],
      [4, /(teria|tem|tens|estaria) (interesse|abert\w)|abert\w a (novas|uma|conversar)/i],
    ],
    alert: [
      [
        5,
        /(novas vagas|vagas (para você|recomendadas|que combinam|semelhantes)|alerta de (vagas|emprego)|novas ofertas)/i,
      ],
    ],
    unrelated: [
      [7, /código (de verificação|de segurança|de acesso)|senha (temporária|de uso único)/i],
      [3.6, /(redefin|confirm|ativ|verific)\w+.{0,20}(senha|palavra-passe|conta|e-?mail)/i],
      [4, /\b(newsletter|pesquisa|inquérito|fatura|pedido|encomenda|pagamento|reserva|assinatura|webinar)\b/i],
    ],
  },
  roleClosed: [
    [
      5,
      /(vaga|posição|processo|oportunidade|recrutamento).{0,50}(foi|está|já) (\w+ )?(preenchida|cancelad|encerrad|suspens|fechad|congelad)/i,
    ],
  ],
  job: [
    [2, /(candidatura|processo seletivo|processo de seleção|recrutamento|recursos humanos|seleção)/i],
    [1.5, /\b(vaga|cargo|candidat\w+|currículo|cv|emprego|entrevista|trabalho|estágio)\b/i],
  ],
  otherMatters: [
    [
      4,
      /\b(proposta\b.{0,30}(palestra|evento)|palestra|ouvinte|conferência|apartamento|aluguel|arrendamento|empréstimo|visto|bolsa|matrícula|universidade|seguro)\b/i,
    ],
  ],
  conditional: /\b(se (o|a|for|você|o seu|não)|caso|eventual|poderá|poderão|quando)/i,
}
