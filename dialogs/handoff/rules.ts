/**
 * The rules of composition: which roles of words, near each other, make a request in any language.
 * The order of words differs between languages, so most rules exist both ways round.
 */
import type { Common } from './compiled.ts';

export const common: Common = {
  // Words that customers use in every language.
  words: {
    person:
      'human | agent | live agent | operator | human agent | human being | real person | real human | live person | supervisor | manager',
    anyone: 'person | humans | agents | operators | managers | supervisors | live agents',
    desk: 'customer service | customer support | customer care | customer services | helpdesk | help desk | helpline | service desk | servicedesk | call center | callcenter | call centre | callcentre | contact center | contact centre | hotline | live chat | livechat | support team | service center | service centre | tech support | technical support | it support | client service | client support | client services | infoline | infolijn | service line',
    aid: 'support | service',
    chatbot:
      'bot | bots | chatbot | chatbots | robot | robots | chatgpt | gpt | voicebot | chat bot',
    bot: 'bot | bots | chatbot | chatbots | robot | robots | chatgpt | gpt | voicebot | siri',
    device:
      'wifi | wi fi | router | modem | bluetooth | internet | laptop | printer | tv | vpn | app | server | usb | hdmi | wlan | lan',
    filler:
      'please | pls | plz | plss | pliz | ok | okay | asap | now | hi | hello | hey | sorry | live | urgent | lol | omg',
    alone: 'callback | contact',
  },
  asks: `
    @talk ~6 @person/@anyone/@desk/@staff/@aid
    @want/@may ~f3 @talk
    @tell ~3 @person/@anyone/@desk/@staff
    @reach ~5 @person/@anyone/@desk/@staff/@you/@aid
    @call ~2 #
    @number ~2 @call/@reach
    @call ~4 @person/@anyone/@desk/@you/@aid
    @call ~f3 @staff
    @call ~f2 @me
    @connect ~3 @me
    @connect ~6 @person/@anyone/@desk/@staff/@aid
    @give ~f3 @person/@anyone/@desk
    @want ~f3 @person/@anyone/@desk
    @want ~f3 @talk/@call $
    @want ~5 @anyone/@person
    @anyone/@person ~5 @reach
    @exist ~5 @anyone/@person
    @person/@anyone ~f3 @free
    @person/@anyone ~5 @help
    @help ~f2 @person
    @no ~f2 @chatbot
    @no ~2 @want ~5 @chatbot
    @no ~2 @talk ~5 @bot
    @no ~2 @want ~2 @talk ~4 @bot
    @no/@stop ~4 @talk/@tell ~6 @bot
    @stop ~4 @chatbot
    @stop ~4 @bot
    @stop ~2 @talk ~4 @bot
    @bad ~f2 @chatbot
    @chatbot ~3 @bad
    @number ~5 @desk/@aid/@call/@reach/@you/@person
    @desk/@aid/@call/@reach ~5 @number
    @who ~4 @talk/@reach/@call/@connect/@help
  `,
  asksWithVerbsAtEnd: `
    @anyone/@person ~5 @want
    @person/@anyone/@desk/@staff ~6 @talk
    @want/@may ~4 @talk
    @person/@anyone/@desk/@staff ~2 @tell
    @me ~2 # ~1 @call
    @person/@anyone/@desk/@staff/@you ~5 @reach
    @person/@anyone/@desk ~4 @call
    @me ~3 @connect
    @person/@anyone/@desk ~5 @connect
    @you ~5 @number
    @no ~4 @bot ~3 @talk
    @bot ~4 @no/@stop $
    @person/@anyone ~8 @talk
    @may ~6 @person/@anyone ~8 @talk
    @staff ~f2 @call/@connect
  `,
  firm: `
    @anyone ~f3 @call ~f2 @third
    @call ~f2 @third ~f2 @anyone
    @anyone ~f2 @third ~2 @call
    @want/@may ~f2 @talk ~f4 @anyone/@person/@desk
    @want/@may ~f4 @anyone/@person/@desk ~f3 @talk
    @anyone/@person/@desk ~f2 @talk ~f1 @want/@may
  `,
  neutral: `
    @bot or/of/oder/ou/o/lub/czy/albo/veya/yoksa/أو/او/أم/یا/oppure ~f1 @person/@anyone
    @person/@anyone or/of/oder/ou/o/lub/czy/albo/veya/yoksa/أو/او/أم/یا/oppure ~f1 @bot
    @third ~4 @call/@reach/@talk/@help
    @call/@reach/@talk/@tell ~f3 @third
    @reach/@call ~f2 @third
    @iam ~f3 @person/@bot/@anyone
    @iam @no ~f1 @bot
    @connect ~6 @device
    @device ~5 @connect
    human error/errors/resources/rights/right
    agent/user id/immobilier
    robot vacuum/lawn/mower/kitchen
  `,
  refusals: '',
};
