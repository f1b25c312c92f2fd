import type { Lexicon } from '../lexicon.ts';
import { frenchPatterns } from './fr-patterns.ts';

export const french: Lexicon = {
  language: 'fr',
  verbsAtEnd: false,
  words: {
    person: `
      chef de service | chef d équipe | chargé de dossier | chargée de dossier | conseiller en ligne | conseiller dédié | téléopératrice | réceptionniste | secrétaire | interlocuteur humain | être vivant | âme qui vive | adulte | personne compétente | personne en charge | référent | agent de bord | agent du service | un des vôtres | un collègue | collègue humain | manageur | boss | humain | humaine | être humain | conseiller | conseillère | conseillères | conseillé | agent | opérateur | opératrice | employé | employée
      collaborateur | collaboratrice | téléconseiller | téléconseillère | télé conseiller | téléopérateur | chargé de clientèle | chargée de clientèle | chargé de compte | responsable | directeur | directrice | chef | patron | manager
      superviseur | supérieur | représentant | représentante | interlocuteur | interlocutrice | vraie personne | personne réelle | personne physique | vrai humain | personne vivante
      collègue | gestionnaire | technicien du support | spécialiste | expert | assistance humaine | aide humaine | contact humain | conseiller clientèle | chargé clientèle | membre de votre équipe | membre du personnel | personne en chair et en os | chair et en os
      | fonctionnaire | standardiste | hôtesse | intervenant | correspondant | agent humain | homme ou femme | salarié
    `,
    anyone: `
      vos conseillers | vos collègues | vos agents | vos équipes | quelq un | quelqu1 | kelqun | quelqun d autre | quelqu un d autre | monsieur | madame | dame | humains | humaines | êtres humains | conseillers | agents | opérateurs | employés | collaborateurs | responsables | vraies personnes | vraies gens | vrais gens | supérieurs | collègues | gestionnaires | quelqu un | quelqu une | quelquun | kelkun | qqun | qqn | quelqun | qlq un | qlqun | qq un | quelcun | quelq un | personne | personnes | une personne | gens | l un de vous | un de vous | l un de vos | un de vos | n importe qui | kelk un | quelqu'1 | keukun | nimporte qui
    `,
    staff: `
      technicien | service | services | département | équipe | comptabilité | service concerné | service compétent | service facturation | facturation | direction | médecin | docteur | infirmier | infirmière | pharmacien | avocat | technicien | banquier | magasin | boutique | bureau
      service commercial | service réclamation | service réclamations | service juridique | service après vente | sav | siège | accueil | secrétariat | secrétaire | mairie | guichet | comptable | juriste | courtier | expert
    `,
    desk: `
      ligne réclamations | ligne réclamation | service réclamations | service réclamation | service client | service clients | service clientèle | service à la clientèle | service consommateur | service consommateurs | relation client | relations clients | assistance clientèle | assistance client | support client | support clientèle | support clients
      centre d appel | centre d appels | centre de contact | centre d assistance | standard téléphonique | le standard | hotline | hot line | ligne d assistance | ligne directe | assistance téléphonique | numéro vert | service technique | support technique | assistance technique
      plateforme téléphonique | accueil téléphonique | service d assistance | serviceclient | service cliant | sav | service après vente | helpdesk | ligne téléphonique | espace client par téléphone | conseil téléphonique | support téléphonique | aide téléphonique | pôle client
      service d aide | centre d aide par téléphone | service de support | équipe support | équipe d assistance | service d'assistance
    `,
    aid: 'support | assistance | aide | accompagnement | sav | service',
    talk: `
      m expliquer avec | avoir une conversation | avoir un échange | avoir un entretien | discuter de vive voix | traiter ça avec | me faire aider par | être aidé par | être aidée par | aide de | réponse de | l avis de | conseil de | faire le point avec | converser avec | jaser | être reçu par | reparler | rediscuter | parler | parlé | parlez | parle | parlons | discuter | discussion | échanger | échange | dialoguer | causer | bavarder | m entretenir | entretenir | entretien | conversation | converser | communiquer | chatter | chater | tchatter | tchater | tchat | clavarder | papoter | m adresser | adresser
 | chat en direct | en discuter | en parler | traiter avec | voir avec | avoir affaire | | parlr | paler | vider mon sac
    `,
    tell: `
      expliquer | écrire | poser | demander | exposer | raconter | consulter | montrer | question | explique
    `,
    third: `
      livreur | chauffeur | coursier | facteur | vendeur | propriétaire | bailleur | locataire | voisin | voisine | colocataire | mon mari | ma femme | mère | père | fils | fille | soeur | frère | ami | amis | amie | police | ambulance | pompiers | agent immobilier | agence | ambassade | acheteur | destinataire | mon médecin | mon avocat | mon patron | employeur | transporteur 
    `,
    reach: `
      contacter | contact | joindre | rejoindre | contacte | contactez | prendre contact | entrer en contact | atteindre | avoir au téléphone | au téléphone | en contact | relation avec | en relation | mise en relation | en ligne avec | au bout du fil | tomber sur | solliciter
      trouver | toucher | avoir au bout | en communication | me tourner vers | kontacter | contakter | jointe | joins
    `,
    call: `
      appeler | appelle | appelez | appel | appellez | téléphoner | téléphone | téléphonez | rappeler | rappelle | rappelez | rappellez | rappel | coup de fil | passer un coup | passer un appel | tél | tel | rappelé | rappelée | appelé | appelée | appeller | apeler | rapeler | coup de téléphone
      téléphonique | téléphoniquement | de vive voix | vive voix | appel vidéo | visio
    `,
    connect: ` escalader | escalade | faire remonter | remonter | 
      transférer | transférez | transfère | transferez | transfert | passer | passez | passe | basculer | basculez | bascule | rediriger | redirigez | redirige | orienter | orientez | oriente | mettre | mettez | mets | diriger | dirigez | dirige | relier | reliez | branchez | aiguiller | aiguillez
      connectez | connecte | escalader | transmettre | transmettez | transmets | faire suivre | faites venir | confier | confiez | raccorder | escalade
    `,
    device:
      'tarif | forfait | abonnement | copie | contrat | wifi | box | réseau | imprimante | ordinateur | tablette | télé | télévision | compte | argent | euros | euro | solde | virement | colis | appareil | site | commande | carte',
    help: `
      réagir | réagisse | se pencher | aider | aide | aidez | aidera | répondre | répond | réponde | réponds | répondez | regarder | regarde | assister | assiste | prendre en charge | prenne en charge | expliquer | explique | résoudre | traiter | traite | s occuper | occupe | prendre le relais | prenne le relais | rappeler | rappelle | appeler
      appelle | contacter | contacte | m appelle | vérifier | vérifie | comprendre | comprend | comprenne | écouter | écoute | étudier | examiner | intervenir | renseigner | renseigne | conseiller | guider | parler | joindre | téléphoner
    `,
    give: `
      donnez moi | donne moi | donnez nous | filez moi | file moi | passez moi | passe moi | passez nous | mettez moi | mets moi | trouvez moi | trouve moi | envoyez moi | je peux avoir | puis je avoir | pourrais je avoir | pouvez vous me donner | avoir | il me faut | me faut | faut | il faut | donner | plutôt
      appelez moi | laissez moi | donnez | passez | file | je veux | faites venir | faut un | me faudrait | faudrait
    `,
    want: `
      veux | veut | voudrais | voudrai | voudrait | souhaite | souhaiterais | souhaiterai | aimerais | aimerai | aimerait | besoin | besoin d | j ai besoin | exige | demande | préfère | préfererais | préférerais | cherche | désire | désirerais | réclame | voulons | souhaitons | aimerions | désirons | jveux | jveu | veu | j veux
      attends | requiers | nécessite | dois | devrais | tiens à | prefere | plutôt | essaie de | essaye de | envie | envie de | jaimerais | jvoudrais | demander | me faut | il me faut | faut | nous faut | insiste pour | espère | faudrait
    `,
    may: `
      puis je | pourrais je | est ce que je peux | je peux | peut on | pourrait on | pouvons nous | est il possible | c est possible | possible | comment | comment faire pour | ou puis je | laissez moi | laisse moi | permettez moi | serait il possible | y a t il moyen | ya moyen | moyen | peux | peut
    `,
    me: 'moi | me | m | nous | mon dossier | la conversation | cette conversation | mon appel | ma demande',
    you: 'vous | votre société | votre équipe | vos bureaux | votre entreprise | vos services | te | toi',
    exist: `
      y a t il | il y a | ya t il | ya | y a | il ya | est ce qu il y a | avez vous | vous avez | auriez vous | existe t il | reste t il | n y a t il | il n y a | est il | y aurait il | y a il | t il | travaille t il | as tu
    `,
    free: 'disponible | disponibles | dispo | là | en ligne | présent | ici | libre | derrière | de vivant | joignable | au bout',
    no: 'pas | pas de | pas d | pas un | aucun | sans | jamais | plus de | plus un | plutôt que | au lieu | non | ni | au lieu de | au lieu d | à la place | stop | fini | assez | assez de | marre | ras le bol | autre chose qu',
    chatbot:
      'robo | ia | assistant virtuel | réponses automatiques | réponse automatique | réponses toutes faites | intelligence artificielle',
    bot: `
      robo | robos | bot | bots | robot | robots | chatbot | chatbots | machine | machines | ordinateur | automate | automates | ia | i a | intelligence artificielle | algorithme | logiciel | répondeur | assistant virtuel
      réponses toutes faites | réponses automatiques | réponse automatique | tas de ferraille | boîte vocale
`,
    stop: ` refuse | je refuse | refuser | 
      stop | arrête | arrêtez | arreter | marre | ras le bol | assez | déteste | hais | dégage | dégagez | fini | finissez | basta | la barbe | fatigué | fatiguée | lassé | saoule | soule | gonfle | ras | enlevez | virez | au diable | laisse tomber | laissez tomber | débarrassez | désactiver | couper | cessez | gavé | énerve
    `,
    bad: `
      nul | nulle | nuls | inutile | stupide | idiot | idiote | débile | con | conne | merdique | merde | pourri | pourrie | bidon | bête | ne comprend rien | comprend rien | ne comprend pas | comprend pas | sert à rien | ne sert à rien | insupportable | incompétent | n aide pas | m énerve | énervant | de merde | à chier | ridicule | lamentable
      ne fonctionne pas | marche pas
    `,
    number: `
      numéro de téléphone | numero de tel | numéro de tél | n de téléphone | num de tel | numéro de contact | numéro d appel | numéro à appeler | téléphone du service | coordonnées téléphoniques | numéro direct | numéro gratuit | numéro du service | num tel | tel du | numéro | numero | coordonnées | ligne téléphonique
      numéro de votre | numéro du support
    `,
    who: 'qui | à qui | avec qui | vers qui | auprès de qui',
    iam: 'je suis | nous sommes | suis | en tant qu | en tant que | j étais | mon mari est | ma femme est',
    report: ` rappelle moi de | rappelle moi d | devenir | gratuit | gratuite | ajouter | recrutez | embauchez | 
      lettre | lettres | courrier de | plaindre | certifiés | certifié | payés | traités | coûte | combien | prix | tarif | formés | diplômés | poste | trompé | donné | avait | était | répondu | envoyé | venu | fait | vendu | raccrochée | assuré | emploi | emplois | recrute | recrutez | recrutement | salaire | gagne | candidature | postuler | m a dit | a dit | promis | avis | noter | note | réclamation | plainte | merci pour | super | satisfait | excellent | déçu | désagréable | impoli | stage | poste | enquête | qualité | incorrect | raccroché | parlé hier
    `,
    alone:
      'transférez moi | transfère moi | passez moi quelqu un | mettez moi en relation | rappelez moi | joignez moi | contact | appeler | rappel | rappelez moi | contacter | vous contacter | nous contacter | téléphone | téléphoner | transfert | parler | support | assistance | escalade | en personne | vous appeler | être rappelé | rappeler',
    filler: `
      un | une | des | du | de | d | le | la | les | l | à | a | au | aux | avec | en | dans | sur | par | pour | via | y | et | ou | mon | ma | mes | votre | vos | notre | nos | ce | cet | cette | ces | je | j | tu | il | elle | on | nous | vous | moi | me | m | s | se | il | te | plait | plaît | svp | stp | s il vous plait | merci | bonjour | bonsoir | salut
      allo | allô | coucou | hello | madame | monsieur | oui | non | ok | d accord | alors | donc | puis | juste | simplement | seulement | maintenant | tout | suite | immédiatement | vite | rapidement | urgent | urgence | aujourd | hui | demain | encore | enfin | directement | direct | vrai | vraie | vrais | vraies | réel | réelle | vivant | vivante | physique | normal | normale | compétent | compétente | gentil
      quelque | est | sont | être | peux | peut | puis | pourrais | pourriez | pouvez | serait | suis | ai | avoir | avez | ici | là | bordel | putain | merde | bon | sang | dieu | euh | bah | ben | hein | ah | oh | qui | que | qu | quel | quelle | comment | où | quand | si | possible | éventuellement | peut | plutôt | aussi | bien | très | même | autre | autres | humain | humaine | disponible | quoi | quelle
      faire | fait | c | n | ne | t | peu | longtemps | part | sympa | français | francophone | parlant | jour | heure | ce | tard | tôt | direct | vraiment | absolument | impérativement | urgemment | seul | mieux | besoin | chez | autre | faut | plus | voix | ai
    `,
    joint: 'et | mais | ou | car | parce | donc | sinon | ni',
  },
  ...frenchPatterns,
  realWords: `
    agence | agences |
    personnelles | personnels | personnelle |
    titulaire | titulaires | adresse | adresses | chambre | chambres |
    humeur | humus | aimant | urbain | demain | romain | conseil | conseils | conseille | consulter | consul | console | conserver | conserve | opération | opérations | opérer | employer | emploi | emplois | employeur | contrat | contrats | contraste | contacts | compact | context | constat | contracter
    contractuel | contester | compter | compteur | connecter | connecté | connexion | corriger | parlement | pareil | partir | partie | parti | porter | poster | passer | passeport | passage | placer | parole | parcelle | appelle | appareil | appliquer | application | apparaît | approuver | rappels | applis | rapport | support | sport | transport
    personnel | personnelle | personnaliser | pardon | perdre | perdu | gens | agent's | argent | urgent | agence | agenda | ardent | services | sévices | service's | servir | serveur | clients | client | clientèle | cliente | client's | patience | chat | chats | achat | chaud | char | changer | charger | chargeur | chargé
    vraiment | virement | parrainage | remboursement | mettre | mètre | lettre | maître | mesure | mensualité | livrer | livraison | livreur | livre | aider | aimer | aide | idée | vider | guide | rapide | régler | réglage | règle | renvoi | retour | retard | refus | recu | reçu | relevé | relève
    trouver | trouvé | ouvrir | ouvert | couvert | couvre | joindre | rejoindre | moindre | poindre | peindre | plaindre | plainte | quelque | quelques | quelle | quelles | quels | quel | quoi | trop | rien | bien | comment | comme | combien | connu | inconnu | numéros | numérique
  `,
};
