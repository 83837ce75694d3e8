// Nouns whose first sense is a person.
// Extracted from WordNet 3.1 (Princeton University; WordNet licence, see lexicons/NOTICE.md) by tools/gold/wordnet-lists.mjs.
// Generated data: change the extraction, not this file.

/** Singular forms, in alphabetical order, divided by white space. */
export const wordnetPeople = `
  abbot abolitionist aborigine academic accomplice accountant acolyte actor actress adam adherent administrator
  admirer adolescent adonis adult adulterer adventurer adversary advisor advocate aeon aeschylus aggressor aide
  alabaman alabamian alderman alien amateur ambassador american amorist anabaptist analyst anarchist ancestor angel
  anglican antagonist antecedent anthropologist apache apologist apothecary apparition applicant appointee
  appraiser apprentice archaeologist archangel archbishop architect arianist aristotle artilleryman artisan artist
  aspirant assassin assessor assignee assistant associate assyrian atheist athlete attacker attendant attorney aunt
  author auxiliary babe baby babylonian bachelor backer ballerina balletomane ballplayer balzac bandit banker
  banshee baptist barbarian barkeep barnburner bartender basileus bastard bather batter beadle beadsman bearer
  beatnik beau beggar beginner believer belle bellhop belshazzar beneficiary besieger bidder biologist biophysicist
  bishop biter blackmailer blacksmith bloke blonde bluestocking boatswain bobbysoxer bodybuilder bodyguard bogey
  bolshevik bondsman booby booker bootlegger borrower boss bourbon boxer boy briber bricklayer bride bridegroom
  brigadier british broker brother brute buddha buddhist buddy buff buffoon bugler bully bullyboy bum bunkmate
  bunter burglar busboy bushwhacker businessman butler buyer caesar californian caliph caller camper campmate
  candidate capitalist captain captive captor cardinal caretaker carpenter carrier cartoonist catcher caterer
  catholic cattleman cavalryman caveman celebrant celebrity chairman chambermaid champ champion chap character
  charlatan chela chemist chief chieftain child chiropractor choirboy chorine chosen christ christian chump
  churchgoer churchman citizen civilian claimant classicist classifier classmate clergyman cleric clerk client
  clown coach cobbler coleridge collaborator colleague collector collegian colonel colonial coloratura columnist
  comedian comer commander commando commentator commie commissioner committeeman commoner communist companion
  compatriot competitor composer compulsive comrade concessionaire concierge conductor confederate confessor
  confidant confidante confrere congressman connoisseur conqueror conservative conspirator constable consultant
  consumer contemporary contestant contractor contralto contributor controller convert conveyor convict cook coon
  coordinator cop coquette coroner corporal correspondent cosigner counsel counselor countryman courier courtier
  cousin coward cowboy cowhand cowpuncher crackpot crafter craftsman creator criminal cripple critic crofter crone
  crony crook culprit cultist cuss custodian customer cyclist cynic dad daddy dairyman dame dancer dane dante
  darling darwin daughter deacon deadhead dealer dean dear deceased decedent decorator defendant defender deity
  delegate demagogue demander democrat demon demonstrator dentist dependent deportee depositor deputy dervish
  descendant descendent designer desperate despoiler detective detractor developer devil devisee devotee diabetic
  diagnostician dignitary diplomat director disciple dissenter distributor divine divinity doctor don donor doorman
  dragon dramatist draper dreamer drinker driver dropout drover drummer drunk drunkard duelist duffer duke dullard
  dwarf dweller earl earthman eccentric economist editor educator egghead egotist elder elector electrotherapist
  elizabethan embodiment employee employer engineer englishman engraver enrollee entertainer enthusiast
  entrepreneur epicure equal escort ethiopian european evangelist eve evildoer executioner executive executor
  existentialist experimenter expert explorer exporter extern fairy faker fanatic fantasist farmer father fella
  fellow felon fielder fieldhand fiend fighter filipino finn fisher fisherman fishmonger fishwife fixer flapper
  flautist fledgling floridian florist foe follower fool forefather foreigner foreman forerunner freak freeman
  freewheeler frenchman freshman freud friend fugitive fullback gadfly gagwriter gallant gambler gamin gangster
  gardener general generalist geneticist genie genius gentleman geographer geologist georgian german ghoul girl
  girlfriend giver gladiator glutton gnome god goddess goldsmith golfer goner gospeler gourmet governess governor
  graduate grammarian grandchild grandfather grandma grandmother grandparent granny graybeard grocer groom grower
  grownup guard guardian guerrilla guest guide gunman gunner gunslinger guru guy gymnast gynecologist hack hacker
  halfback handyman hater hawker headmaster headsman healer hearer hegel heir hellion helper herald heretic hero
  heroine herpetologist highness highwayman hijacker hillbilly historian hitler hitter holmes homesteader
  homosexual hood horseman host hostess hotelman hotshot housebreaker householder housewife huckster hulk humanist
  humorist hun hunter hurler husband hypocrite idealist ideologist idiot idler ignoramus illustrator imbecile
  immigrant imp impressionist incarnation incompetent incubus individualist infant infantryman infielder informant
  inhabitant inmate inquisitor inspector instructor instrumentalist intellectual intermediary interne interpreter
  interviewer intruder invader invalid inventor investigator investor irish irishman ironworker israeli italian
  jackass jamaican janissary janitor jansenist jap japanese jerk jesuit jesus jew jeweler jimdandy jimhickey jockey
  johnny joker journalist judge junior jurist juror kid kidnapper killer king kipling knight korean krauthead
  laborer lackey lad lady laggard landlord landowner lasher lawman lawyer layman leader learner lecher lecturer
  lefty legatee legislator letterman liar liberal libertine librarian lieutenant lifter lightweight lincoln
  linebacker lineman linguist listener litigant logger londoner longshoreman loon lord lorelei loser louisianan
  lover loyalist lucifer luminary lummox lunkhead lyricist machinist madam madman magician magistrate maid maiden
  mailman major maker malfeasant mama mamma man manager maniac manservant mantrap marine marksman marshal martian
  martyr mary masseur master mate matriarch matron mayor mechanic member mercenary mercer merchant mermaid
  messenger metis mexican midshipman milquetoast miner minister minor minstrel misanthrope misogynist miss
  missionary mistress mocker moderate modern mommy monarch moneymaker monk monologist monsieur monster monstrosity
  moralist mortician moses mother mourner mover moviegoer murderer muscleman muse musician mutant mutineer namesake
  napoleon naprapath national native naturopath navigator nazi negro neighbor nemesis nephew neptune neurotic
  neutralist newcomer newsboy newsman newspaperman newton niece nobody noncom nonconformist nondriver northerner
  notable novelist nun nurse nymph nymphomaniac observer occidental occupant offender officer official offspring
  ogress oldster onlooker operagoer opponent orator orderly ordinary organizer orphan outcast outfielder outlaw
  outsider overachiever overnighter owner oyabun pagan painter pander papa paranoiac pardner parent parishioner
  parson participant partner passenger passerby pastor pathologist patient patriot patroller patrolman patron
  patronne peasant peddler peer pensioner perfectionist performer personage personification pessimist petitioner
  phantom pharmacist philanthropist philosopher phony physician physicist pianist picasso picket pilgrim pilot pimp
  pioneer piper pirate pistoleer pitcher pixie plainclothesman planner planter plasterer plato platonist player
  playmate playwright plumber poet policeman politician pop pope porter portwatcher poseur positivist posseman
  potter pow practitioner preacher predecessor presbyterian president prey prick priest primate prince prisoner
  private pro procurer producer professional professor prometheus promoter promulgator propagandist prophet
  proponent proprietor prosecutor prostitute protagonist protege protestant prowler psychiatrist psychologist
  psychopath psychopomp publicist puke puncher pundit punk punster pupil pursued pursuer purveyor quack quaker
  quarterback questioner rabbi racine racist racketeer ragamuffin rajah rancher rapist rascal reactionary reader
  realist reb rebel receptionist recipient recluse recruit redcoat redheader referee refugee registrant regular
  relative religionist repairman reporter representative reprobate republican researcher resident retailer reveller
  reverend reviewer rhetorician rider rifleman rigger rival roarer robber rogue roman romantic roofer rookie
  roosevelt roughneck rousseau rowdy ruffian ruler runner russian rustler safebreaker sage sailor saint salesgirl
  saleslady salesman saracen satirist savage saver savior schizophrenic scholar scholastic schoolboy schoolgirl
  schoolmarm schoolmaster schoolmate schoolmistress scientist scot scotchman scoundrel scout sculptor seafarer
  seaman secessionist secretary secularist seeker seer segregationist selectman seminarian senator senior
  sentimentalist sentinel sentry sergeant servant settler shakespeare sharer sheepman shepherd sheriff shopkeeper
  shopper shortstop sicilian signore singer sinner sioux sipper sir sis sister skeptic skirmisher skunk slave
  sleeper sleepwalker slob slugger smuggler sniper socialist sociologist soldier soloist son songwriter sonny
  soothsayer sophisticate sophomore soprano soul southerner southpaw sovereign speaker specialist spectator spirit
  spokesman sponsor sportsman sportswoman spouse sprinter spy squire stager stalin starlet statesman statistician
  stepchild stepmother steward stiff stockbroker stockholder stoic storekeeper storyteller straggler stranger
  strategist stravinsky student stupid stylist subjectivist subordinate suburbanite successor sucker sudanese
  sufferer suitor sultan superintendent superior supernatural supervisor supplier supporter surgeon surveyor
  survivor suspect swami swashbuckler swede sweetheart swiss symbolist tackle tailback taxidriver taxpayer teacher
  teammate teamster tease technician teenager teetotaler telegrapher tenant terrorist texan theatregoer theologian
  theorist therapist thief thinker thoreau tiger tormentor tory toter tourist townsman tractarian trader tradesman
  traditionalist tragedian trainman traitor tramp trapper traveler traveller treasurer troll trooper troubleshooter
  trumpeter trustee tumbler tutor twin twirler tyrant ubermensch uncle underachiever undergraduate underling
  undersecretary undertaker unfortunate unitarian urchin user utopian valet vandal vaquero vendor vet veteran vicar
  victim victor viewer villager villain violinist virgin virginian virtuoso visitor vocalist voltaire volunteer
  voter voyager wag waiter waitress wanderer ward warrior watcher watchmaker watchman watercolorist wearer
  westerner whale whig white whiz wholesaler whore widow widower wife wigmaker wildcatter windbag wingback wingman
  winner wisenheimer witch witness wizard woman woodcarver wordsworth worker workman worshipper wrestler wretch
  writer yank yankee yokel youngster youth zionist zombie
`;
