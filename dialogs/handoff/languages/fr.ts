import type { Lexicon } from '../lexicon.ts';

export const french: Lexicon = {
  language: 'fr',
  verbsAtEnd: false,
  words: {
    person: `
      humain | humaine | être humain | conseiller | conseillère | conseillères | conseillé | agent | opérateur | opératrice | employé | employée
      collaborateur | collaboratrice | téléconseiller | téléconseillère | télé conseiller | téléopérateur | chargé de clientèle | chargée de clientèle | chargé de compte | responsable | directeur | directrice | chef | patron | manager
      superviseur | supérieur | représentant | représentante | interlocuteur | interlocutrice | vraie personne | personne réelle | personne physique | vrai humain | personne vivante
      collègue | gestionnaire | technicien du support | spécialiste | expert | assistance humaine | aide humaine | contact humain | conseiller clientèle | chargé clientèle | membre de votre équipe | membre du personnel | personne en chair et en os | chair et en os
      | fonctionnaire | standardiste | hôtesse | intervenant | correspondant | agent humain | homme ou femme | salarié
    `,
    anyone: `
      humains | humaines | êtres humains | conseillers | agents | opérateurs | employés | collaborateurs | responsables | vraies personnes | vraies gens | vrais gens | supérieurs | collègues | gestionnaires | personnel | quelqu un | quelqu une | quelquun | kelkun | qqun | qqn | quelqun | qlq un | qlqun | qq un | quelcun | quelq un | personne | personnes | une personne | gens | l un de vous | un de vous | l un de vos | un de vos | n importe qui | kelk un | quelqu'1 | keukun | nimporte qui
    `,
    staff: `
      service | services | département | équipe | comptabilité | service concerné | service compétent | service facturation | facturation | direction | médecin | docteur | infirmier | infirmière | pharmacien | avocat | technicien | banquier | magasin | boutique | bureau
      service commercial | service réclamation | service réclamations | service juridique | service après vente | sav | siège | accueil | secrétariat | secrétaire | mairie | guichet | comptable | juriste | courtier | expert
    `,
    desk: `
      service client | service clients | service clientèle | service à la clientèle | service consommateur | service consommateurs | relation client | relations clients | assistance clientèle | assistance client | support client | support clientèle | support clients
      centre d appel | centre d appels | centre de contact | centre d assistance | standard téléphonique | le standard | hotline | hot line | ligne d assistance | ligne directe | assistance téléphonique | numéro vert | service technique | support technique | assistance technique
      plateforme téléphonique | accueil téléphonique | service d assistance | serviceclient | service cliant | sav | service après vente | helpdesk | ligne téléphonique | espace client par téléphone | conseil téléphonique | support téléphonique | aide téléphonique | pôle client
      service d aide | centre d aide par téléphone | service de support | équipe support | équipe d assistance | service d'assistance
    `,
    aid: 'support | assistance | aide | accompagnement | sav | service',
    talk: `
      reparler | rediscuter | parler | parlé | parlez | parle | parlons | discuter | discussion | échanger | échange | dialoguer | causer | bavarder | m entretenir | entretenir | entretien | conversation | converser | communiquer | chatter | chater | tchatter | tchater | tchat | clavarder | papoter | m adresser | adresser
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
    connect: `
      transférer | transférez | transfère | transferez | transfert | passer | passez | passe | basculer | basculez | bascule | rediriger | redirigez | redirige | orienter | orientez | oriente | mettre | mettez | mets | diriger | dirigez | dirige | relier | reliez | branchez | renvoyer | renvoyez | aiguiller | aiguillez
      connectez | connecte | escalader | transmettre | transmettez | transmets | faire suivre | faites venir | confier | confiez | raccorder | escalade
    `,
    device: 'tarif | forfait | abonnement | copie | contrat | wifi | box | réseau | imprimante | ordinateur | tablette | télé | télévision | compte | argent | euros | euro | solde | virement | colis | appareil | site | commande | carte',
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
    chatbot: 'ia | assistant virtuel | réponses automatiques | réponse automatique | réponses toutes faites | intelligence artificielle',
    bot: `
      bot | bots | robot | robots | chatbot | chatbots | machine | machines | ordinateur | automate | automates | ia | i a | intelligence artificielle | algorithme | logiciel | répondeur | assistant virtuel
      réponses toutes faites | réponses automatiques | réponse automatique | tas de ferraille | boîte vocale
`,
    stop: `
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
    report: `
      plaindre | certifiés | certifié | payés | traités | coûte | combien | prix | tarif | formés | diplômés | poste | trompé | donné | avait | était | répondu | envoyé | venu | fait | vendu | raccrochée | assuré | emploi | emplois | recrute | recrutez | recrutement | salaire | gagne | candidature | postuler | m a dit | a dit | promis | avis | noter | note | réclamation | plainte | merci pour | super | satisfait | excellent | déçu | désagréable | impoli | stage | poste | enquête | qualité | incorrect | raccroché | parlé hier
    `,
    alone: 'transférez moi | transfère moi | passez moi quelqu un | mettez moi en relation | rappelez moi | joignez moi | contact | appeler | rappel | rappelez moi | contacter | vous contacter | nous contacter | téléphone | téléphoner | transfert | parler | support | assistance | escalade | en personne | vous appeler | être rappelé | rappeler',
    filler: `
      un | une | des | du | de | d | le | la | les | l | à | a | au | aux | avec | en | dans | sur | par | pour | via | y | et | ou | mon | ma | mes | votre | vos | notre | nos | ce | cet | cette | ces | je | j | tu | il | elle | on | nous | vous | moi | me | m | s | se | il | te | plait | plaît | svp | stp | s il vous plait | merci | bonjour | bonsoir | salut
      allo | allô | coucou | hello | madame | monsieur | oui | non | ok | d accord | alors | donc | puis | juste | simplement | seulement | maintenant | tout | suite | immédiatement | vite | rapidement | urgent | urgence | aujourd | hui | demain | encore | enfin | directement | direct | vrai | vraie | vrais | vraies | réel | réelle | vivant | vivante | physique | normal | normale | compétent | compétente | gentil
      quelque | est | sont | être | peux | peut | puis | pourrais | pourriez | pouvez | serait | suis | ai | avoir | avez | ici | là | bordel | putain | merde | bon | sang | dieu | euh | bah | ben | hein | ah | oh | qui | que | qu | quel | quelle | comment | où | quand | si | possible | éventuellement | peut | plutôt | aussi | bien | très | même | autre | autres | humain | humaine | disponible | quoi | quelle
      faire | fait | c | n | ne | t | peu | longtemps | part | sympa | français | francophone | parlant | jour | heure | ce | tard | tôt | direct | vraiment | absolument | impérativement | urgemment | seul | mieux | besoin | chez | autre | faut | plus | voix | ai
    `,
    joint: 'et | mais | ou | car | parce | donc | sinon | ni',
  },
  asks: `
    niveau ~2 supérieur/dessus/au
    au dessus de toi/vous
    pourquoi ~6 @chatbot
    numéro 0800/800
    faire ~3 par téléphone
    appelle/appelez/va/allez ~1 ton/votre chef/patron/responsable/supérieur
    conseillé/aidé/assisté/accompagné personnellement
    par téléphone
    quelqu/quelqun/qqn/qqun/voudrais/veux/préfère/besoin/@person/avoir/parler/discuter ~4 au téléphone
    parler/rencontrer/voir/discuter ~3 en personne
    vraie/vrai personne/humain/conseiller ~5 @help/jeter/oeil
    jeter un oeil
    trop ~3 pour ~1 un ~1 @bot
    @chatbot ~5 peu/pas/jamais/non
    rendez vous ~1 téléphonique
    rendez vous ~3 avec ~2 @person
    rdv ~3 @person/téléphonique/tel
    vous avoir ~2 au/tel/téléphone/ligne
    au bout ~1 fil
    au tel
    monsieur/dame/madame ~1 d hier
    quelqu un ~1 qui ~4 connaît/connait/comprend/comprenne/sait/sache/peut/puisse/parle
    quelqu un ~2 de ~2 haut/placé/compétent/sérieux
    lit/lisent/regarde ~3 @person/quelqu
    il/ya/y/a ~4 quelqu un/une
    il/ya/y/a ~3 quelqun/qqn/qqun/kelkun/humain/monde
    quelqu un ~3 là/ici/ligne/bout/disponible/répond
    allo ~2 quelqu/qqn/qqun/ya/y
    appelez/rappelez/appelle/rappelle/téléphonez/contactez/appeler/rappeler moi/nous
    m/me/nous appeler/rappeler/appelle/rappelle/téléphoner/téléphone/rappeliez/appeliez/contacter/contacte/joindre/rappel
    vous/te appeler/rappeler/joindre/contacter/téléphoner
    être/etre ~1 rappelé/appelé/rappelée/contacté/contactée/appelée/recontacté/recontactée
    qu on ~2 appelle/rappelle/contacte/téléphone/recontacte
    demande ~2 rappel/appel
    veux/voudrais/peux/souhaite/aimerais/souhaiterais/puis/préfère ~2 appeler/téléphoner
    de vive voix
    à/a/avec/au/vers ~f2 @person $
    de visu
    à quel numéro
    quel/un/votre/le/des numéro ~2 téléphone/tel/appeler/joindre/appel/contact
    numéro ~4 @desk/@staff/@person/joindre/appeler/contacter
    avez/auriez/est/donnez/donner/voudrais/veux ~3 numéro/téléphone ~2
    comment ~5 contacter/joindre/appeler/contact
    parler/discuter/échanger/dialoguer/parlé/causer/communiquer/entretenir/échange à/a/avec/aux/au ~4 @person/@anyone/@staff/@desk/vous/qui
    à qui ~3 dois/puis/peux/adresser/parler/faut
    avec qui ~4
    qui ~3 aider/joindre/contacter/appeler/répondre/parler/contacte/appelle
    vers qui
    mettez/mettre/mets/mise ~2 en relation/contact/communication/ligne
    passez/passe/transférez/transfère/basculez/redirigez/orientez/transferez/dirigez/mettez/branchez/connectez moi/nous
    me/nous/m transférer/passer/rediriger/orienter/basculer/diriger/aiguiller/renvoyer
    être ~1 transféré/redirigé/mis/transférée/mise/orienté/basculé
    quelqu un/une ~3 peut/pourrait/peux/puisse/pour/qui ~4 @help
    quelqun/qqn/qqun/kelkun/personne ~2 peut/pourrait/pour/qui/puisse ~4 @help
    peut/pourrait/peux/pourriez/que/qu @person/@anyone/un/quelqu ~5 @help
    un/une/l @person ~2 peut/pourrait/puisse/pour ~4 @help
    besoin ~2 quelqu/qqn/qqun/@person/personne
    besoin ~2 parler/discuter/échanger
    donnez/donne/filez/file/trouvez/passez/passe moi ~2 quelqu/@person/@anyone
    vrai/vraie/vrais/vraies/réel/réelle/vivante/vivant personne/humain/gens/conseiller/interlocuteur/quelqu/agent/contact
    personne/interlocuteur/conseiller/agent réelle/réel/vivante/physique/humain/humaine/vrai
    personne ~2 répond/répondre/décroche/aide/disponible/lit/là
    aucun/aucune ~2 humain/personne/conseiller/réponse ~3
    impossible ~5 parler/joindre/humain/quelqu/contacter/avoir
    pourquoi ~7 humain/quelqu/conseiller
    pas/plus/jamais ~2 @bot
    veux/souhaite/parle/parler/discute/discuter/parlerai ~2 pas/plus/jamais ~5 @bot
    ne parle/discute ~2 pas ~4 @bot
    @chatbot ~3 ne/rien/pas ~2 comprend/sert/aide/rien/marche/répond/fonctionne
    au lieu ~4 @bot
    parler à un mur
    pas vous/toi ~3 @person
    un/une/l/à/au/vers/des @person svp/stp/vite/maintenant/sinon/disponible/$
    plutôt ~3 @person/quelqu
    voudrais/veux/souhaite/souhaiterais/aimerais/exige/veut/demande/préfère/veu/jveux/cherche/désire/tient ~3 @person/@desk/quelqu/qqn ~2
    voudrais/veux/souhaite/souhaiterais/aimerais/préfère/exige/veut/jveux/peux/puis ~2 parler/discuter/échanger ~2
    prendre le relais
    prendre contact
    chat/tchat/discussion/conversation en direct
    qui est ~3 responsable
    @desk ~6 horaires/joindre/ouvert/joignable/numéro
    horaires/heure/heures/numéro/ouverture/ouvert ~6 @desk
    rappel téléphonique
    contactez moi
    recontacter/recontacté/recontactez
    avoir ~3 quelqu/@person ~4
  `,
  neutral: `
    plaindre/plainte/plains ~1 de/d ~f2 @person
    quelqu un m ~1 appelle ~1 sans
    quelqu un m appelle
    qui est le/la/votre/l ~1 @person
    plus ~2 qu un ~1 humain
    que les humains/humain
    tu aimes ~1 les gens/humains
    la/le/une/un dame/monsieur/personne/homme/femme ~1 au téléphone ~2 dit/a/m/promis
    ne ~1 peux pas ~1 appeler/téléphoner
    peux/arrive pas ~2 appeler/téléphoner
    qui est mon/ma/notre gestionnaire/fournisseur/distributeur/propriétaire
    c est qui ton/ta ~1
    c est qui ton/ta patron/chef
    qui est ton/ta/votre patron/chef
    présenter/venir/aller/déplacer ~3 en personne
    n/ny a personne ~1 à maison/domicile/la
    personne ~2 à la maison
    personne ~1 chez moi/nous/toi
    personne ~1 à domicile
    il n y a personne ~1 à/chez
    personne n/ne était/etait/sera/est ~2
    le poste/emploi ~2 @person
    employé ~2 magasin
    conseiller/conseillère ~1 municipal/municipaux
    tu/vous es/êtes/etes/est/t ~3 @person/@bot/personne
    es/êtes/etes/est/suis tu/vous/ce/je ~3 @person/@bot/personne
    t es/est ~2 @person/@bot
    est ce que tu/vous es/êtes/etes ~2 @person/@bot
    je parle/discute/cause ~3 @person/@bot/personne
    parle/discute je ~3 @person/@bot/personne/qui
    à qui je/ai parle/parlé/affaire
    suis/ai/est je ~4 avec/à/affaire ~3 @person/@bot/personne
    erreur/erreurs/ressources/ressource/droits/corps/taille/nature/dignité humain/humaine/humaines/humains
    ressources humaines
    agent/agents/agence immobilier/immobilière/immobiliers/assurance/assurances/police/entretien/secret/sécurité/voyage/voyages/général/comptable/recouvrement/commercial/bancaire/voyageur
    agent ~1 de/d ~1 police/assurance/voyage/voyages/sécurité
    opérateur/opérateurs mobile/mobiles/téléphonique/internet/télécom/historique/virtuel/réseau
    changer/changement/changeant/quel/quels/autre/ancien/nouvel/nouveau/réseau d/de/un/l/mon ~1 opérateur/opérateurs
    autre/ancien/nouvel/quel/mon opérateur
    le nom ~2 @person
    contact ~f2 lentilles
    lentilles/verres/lentille/sans/carte ~1 contact
    contact ~3 répertoire/téléphone/carnet
    supprimer/ajouter/importer/effacer/bloquer/enregistrer ~2 contact/contacts/appel/appels/appelant
    personne ~1 de/à contact/contacter ~4
    qui est la personne
    par/chaque/seule/troisième/deux/trois/quatre/cinq/six/2/3/4/5/6/combien/nombre/mineure/morale/physique/décédée/âgée/handicapée/âgées/tierce/certaines/plusieurs/nouvelle personne/personnes
    par/chaque/seule/troisième/deux/trois/quatre/cinq/six/2/3/4/5/6/certaines/plusieurs/nouvelle/mineure de/d personnes/personne
    combien/nombre ~1 de/d ~1 personnes/employés/salariés/agents/conseillers/collaborateurs/gens
    personne/personnes physique/morale/mineure/âgée/âgées/majeure/handicapée/décédée/supplémentaire/seule/célibataire
    ajouter/ajoutez/inscrire/assurer/autoriser ~1 une ~1 personne
    quelqu un d autre ~3 récupérer/utiliser/retirer/signer/prendre/venir/payer/recevoir/chercher
    pour/par/à/chez quelqu un d autre
    à/pour/de/ajouter/une ~1 autre personne ~2 récupérer/utiliser/compte/assurance/contrat
    quelqu un de ~1 famille
    quelqu un a/m/s/est/avait/utilise/qui/avec ~2 volé/a/connecté/appelé/est/utilisé/piraté/dit/ouvert/pris/se/entré/commandé
    quelqu un a/avait ~3
    quelqu un est ~2 connecté/entré/venu/passé/passée/connectée
    les/des/certains/beaucoup/jeunes/vieux/certaines gens/personnes ~1 disent/dit/pensent/trouvent
    les gens
    j/je/tu/il/elle/on/nous/a/mari/femme ai/ay/a/as/avais/avons/ont ~3 parlé/appelé/contacté/discuté/téléphoné/échangé/eu/rappelé ~6 @person/@desk/@anyone/@staff/$
    j/je/tu/il/elle/on/nous/mari ai/a/as/avais/avons/ont ~3 parlé/appelé/contacté/discuté/téléphoné/rappelé/échangé ~1
    déjà/hier parlé/appelé/contacté/discuté
    m/me/nous a/ont ~1 appelé/contacté/rappelé/téléphoné
    un/votre/le/vos/l/une/de/mon/son ~2 @person ~1 m/me/nous/a/est/était/ont/avait ~1 a/dit/promis/trompé/donné/répondu/avait/assuré/confirmé/raccroché/informé/fait/ont/appelé
    un de vos collègues m
    appel/appels/appeler/téléphoner ~1 vers/illimités/illimité/étranger/international/internationaux/entrants/sortants/masqué/manqué/manqués/gratuits/indésirables/publicitaires
    renvoi/transfert/blocage/journal/historique/double ~1 d appel/appels
    combien/prix/coût/tarif/coûte ~3 appel/appeler/appels
    quand/lorsque/si j/je appelle/téléphone/appel
    mon/ma/nouveau/ancien/son/autre/leur/propre/mes ~1 numéro/téléphone/portable/mobile/tel
    changer/garder/conserver/modifier/porter/bloquer/récupérer/transférer/changement ~2 numéro/téléphone
    numéro ~1 de/d ~1 client/commande/compte/suivi/dossier/contrat/facture/série/carte/compteur/siret/sécurité/référence/colis/adhérent/iban/passeport/réservation
    numéro client
    téléphone/ordinateur/portable cassé/neuf/occasion/reconditionné/volé/perdu/est/ne/fixe
    le/du/mon/un téléphone ~1 est/ne/reconditionné/cassé
    robot/robots ~1 aspirateur/cuisine/tondeuse/pâtissier/ménager/culinaire/piscine
    aspirateur/tondeuse/cuisine robot
    parler/parlez ~2 anglais/français/allemand/arabe/espagnol/italien/néerlandais/turc
    parle/parler/parlent ~3 de/du/des vos/votre/la/mes/mon
    passer/passe/passez ~2 commande/à/au
    mettre/mettez/mets ~3 à/jour/place
    mettre/passer ~3 contrat/nom
    transférer/transfert/virement/virer/envoyer/transmettre/mettre ~4 argent/euros/solde/compte/colis/numéro/contrat/relevé/fichier/document/forfait/personne
    offre/offres ~1 emploi/emplois
    recrutez/recrute/cherchez/embauchez/recherchez vous/il ~2 @person
    vous recrutez ~2 @person
    salaire ~3 @person
    je suis ~3 @person
    suis ~2 @person
    responsable ~1 de/du/légal
    mon/ma/mes/son/ses chef/patron/collègue/collègues/directeur/employé/employés/conseiller/responsable/manager/médecin/docteur/avocat/banquier/comptable/agent/supérieur/équipe/magasin/bureau/technicien
    chef/directeur/responsable ~1 entreprise/cuisine/projet
    horaires d ouverture
    service ~2 livraison/streaming/public/compris/gratuit/payant/cloud/drive/militaire/rapide
    super/bon/excellent/mauvais/très/qualité/frais ~1 service
    aide ~1 au/à/aux/personnalisée/sociale/financière logement/domicile
    m aider à
    aide moi à
    rappel/rappels ~2 facture/paiement/échéance/produit/vaccin/payer
    rendez vous ~4 technicien
    le/du/un technicien
    t/vous t/vous appelle/appelles/appelez ~1 comment
    je m appelle
    comment tu t appelles
    comment vous appelez
    autre ~2 contact
    en contact avec
    sans contact
  `,
  refusals: `
    n ai ~1 plus ~1 besoin ~3
    plus besoin d/de ~2 @person/@call/appel
    pas besoin ~2 rappeler/appeler
    ne ~2 m/me/nous/moi transférez/passez/appelez/rappelez/contactez/appelle/transfère/mettez/dérangez
    ne ~1 veux/souhaite/désire/veut/souhaitons/voudrais ~1 pas/plus ~4 @person/@anyone/@call/@talk/@reach/@connect/@desk/rappelé/appelé
    ne ~1 veux/souhaite ~1 parler/voir ~3 personne
    ne ~1 veux/souhaite ~2 personne
    pas ~1 besoin ~4 @person/@anyone/@call/@talk/@reach/@connect/@desk
    n ai ~1 pas besoin
    sans ~3 parler/appeler/téléphoner/contacter
    pas ~f1 appel/appels/téléphone/coup $
    veux/souhaite pas ~3 @person/@call/@talk/@reach/appelé/rappelé
    arrêtez de ~1 m ~1 appeler/contacter
    stop ~1 appels/appel
  `,
  anger: `
    deviens/devenir/rend/rendez/rendre ~2 fou/folle/dingue/chèvre
    je suis ~3 furieux/furieuse/enragé/hors/colère/excédé/excédée/scandalisé/scandalisée/révolté/outré/outrée/dégoûté/dégoûtée
    ras le bol/cul
    j en peux plus
    en ai ~3 marre/assez/ras
    plein le cul
    ça suffit
    mon/un/notre avocat
    porter/porte/porterai/portons/dépose/déposer/déposerai plainte
    en justice
    poursuites ~1 judiciaires
    vous ~2 poursuivre/attaquer/assigner/dénoncer
    au/devant tribunal/tribunaux/prudhommes
    mise en demeure
    répression des fraudes
    saisir/saisis/contacter/alerter/signaler ~3 dgccrf/ufc/médiateur/signalconso
    vais/pars/passe/irai/passer/aller/change ~3 concurrence/concurrent/concurrents
    plus jamais ~5 chez/client/commander/vous/commande/achète
    perdu/perdez un client
    perdre un client
    vous êtes/etes ~4 voleurs/escrocs/incompétents/nuls/menteurs/incapables/arnaqueurs/idiots/cons/malhonnêtes/honte/minables/lamentables
    bande ~1 de/d voleurs/escrocs/incompétents/nuls/menteurs/incapables/arnaqueurs/idiots/cons/connards/abrutis/branleurs/guignols/clowns
    voleurs/escrocs/arnaqueurs/connards/enculés/salauds/enfoirés/connard/salopards/charlatans
    va/allez te/vous faire
    allez au diable
    ferme/fermez ta/la/vos gueule
    ta gueule
    c est ~3 scandaleux/honteux/inadmissible/inacceptable/révoltant/arnaque/vol/honte/intolérable/escroquerie
    scandaleux/honteux/inadmissible/scandaleuse/honteuse
    foutez/foutre/moquez/fichez ~2 gueule/moi/monde
    vous vous foutez/moquez/fichez
    pire/pires ~1 service/entreprise/société/banque/opérateur/fournisseur
    service de merde
    société/boîte/entreprise/boite de merde
    je vous déteste/hais
    fils de pute
  `,
  distress: `
    me/m ~1 suicider/tuer/pendre/buter/flinguer
    suicide/suicidaire
    mettre fin à ~1 mes/ma jours/vie
    en finir avec la vie
    envie de mourir
    veux ~1 mourir
    plus envie ~1 vivre
    ne veux plus vivre
    plus ~1 raison ~1 vivre
    me faire du mal
    me jeter ~4
    sauter ~2 pont/train/fenêtre
    en finir
  `,
  realWords: `
    titulaire | titulaires | adresse | adresses | chambre | chambres |
    humeur | humus | aimant | urbain | demain | romain | conseil | conseils | conseille | consulter | consul | console | conserver | conserve | opération | opérations | opérer | employer | emploi | emplois | employeur | contrat | contrats | contraste | contacts | compact | context | constat | contracter
    contractuel | contester | compter | compteur | connecter | connecté | connexion | corriger | parlement | pareil | partir | partie | parti | porter | poster | passer | passeport | passage | placer | parole | parcelle | appelle | appareil | appliquer | application | apparaît | approuver | rappels | applis | rapport | support | sport | transport
    personnel | personnelle | personnaliser | pardon | perdre | perdu | gens | agent's | argent | urgent | agence | agenda | ardent | services | sévices | service's | servir | serveur | clients | client | clientèle | cliente | client's | patience | chat | chats | achat | chaud | char | changer | charger | chargeur | chargé
    vraiment | virement | parrainage | remboursement | mettre | mètre | lettre | maître | mesure | mensualité | livrer | livraison | livreur | livre | aider | aimer | aide | idée | vider | guide | rapide | régler | réglage | règle | renvoi | retour | retard | refus | recu | reçu | relevé | relève
    trouver | trouvé | ouvrir | ouvert | couvert | couvre | joindre | rejoindre | moindre | poindre | peindre | plaindre | plainte | quelque | quelques | quelle | quelles | quels | quel | quoi | trop | rien | bien | comment | comme | combien | connu | inconnu | numéros | numérique
  `,
};
