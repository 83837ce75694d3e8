// Nouns whose first sense is a person, m-z.
// Extracted from WordNet 3.1 (Princeton University; WordNet licence, see lexicons/NOTICE.md) by tools/gold/wordnet-lists.mjs.
// Generated data: change the extraction, not this file.

/** Singular forms, in alphabetical order, divided by white space. */
export const wordnetPeopleSecondHalf = `
  macarthur macaulay macbeth macdowell macebearer macer macgregor mach machiavelli machiavellian machinator
  machinist macho mackem macleish macleod macroeconomist macushla madagascan madam madame madcap madman madrigalist
  madwoman maestro maeterlinck magdalen magellan magician maginot magistrate magnate magnifico magritte maha mahan
  maharaja maharajah maharanee maharani mahatma mahayanist mahdi mahdist mahler mahomet mahound mahout mahratta
  maid maiden maidservant maillol mailman maimer maimonides mainer maintainer maintenon maitland maitreya major
  makataimeshekiakiak maker malacologist malahini malamud malawian malayan malcontent maldivan maldivian
  malebranche malefactor malevich malfeasant malian maligner malik malingerer malinowski mallarme mallon malone
  malory malpighi malraux malthus malthusian maltman maltreater maltster mama mamet mamma mammalogist man manager
  manageress manannan manawydan manawyddan mancunian mandatary mandator mandela mandelbrot mandelshtam mandelstam
  manes manet maneuverer mangler maniac manichaean manichean manichee manicurist manoeuvrer mansart manservant
  manslayer manson mantegna mantell mantichora manticora manticore mantiger mantrap manumitter manzoni maoist
  mapper maquisard marat maratha marathoner marauder marceau marciano marconi marcuse marduk marine mariner marini
  marino marketer markoff markov markova marks marksman marley marquand marrano married marshal marstan marti
  martial martian martinet martyr marut marvell marveller mary marylander mascot masefield masker masochist
  masorete masorite masoud masquer masquerader massager massasoit massenet masseur masseuse massine massorete
  master masters masturbator matador matcher matchmaker mate mater materfamilias mathematician mathias matisse
  matman matoaka matriarch matriculate matrikin matrisib matron maugham mauldin mauler maupassant mauriac
  mauritanian mauritian maurois maven mavin maximian mayakovski mayor mays mazzini mccartney mccauley mccullers
  mcgraw mcguffey mckim mcluhan mcmaster mcpherson meanie measurer meatman mechanic mechanist medawar meddler medea
  mediator mediatrix meeter megaera megalomaniac meir meitner melancholiac melancholic melanchthon melba meliorist
  mellon melpomene melter melville member memoriser memorizer memsahib menander mencken mendel mendeleev mendeleyev
  mendelian mendelsohn mendelssohn mender menelaus menial meniere mennonite menotti mensch mensh menshevik
  mentioner mentor menuhin mephistopheles mercator mercenary mercer merchandiser merchant merckx mercouri
  mergenthaler mermaid merodach merrymaker meshuggeneh meshuggener mesmer mesmerist mesmerizer mesoamerican
  mesomorph messenger messmate mestiza mestizo metalhead metallurgist metalworker metchnikoff metchnikov
  meteorologist methodist metic metis metternich mexican mexicano meyerbeer meyerhof micawber michael michelangelo
  michelson michener michigander mick mickey microbiologist microeconomist microscopist midas middlebrow middleton
  midget midinette midshipman midwife migrant mikado mikmaq milady milanese milhaud militant militarist militiaman
  milkmaid milkman milksop millais millay millenarian millenarist millikan milliner millionaire millionairess mills
  millwright milne milord milquetoast miltiades milton mimer mimic mimicker mimir miner mineralogist minerva
  mineworker miniaturist miniconju minion minister ministrant minkowski minnesotan minnewit minoan minor minos
  minotaur minstrel minter minuit minx mirabeau misanthrope misanthropist misbeliever miscreant miser misfit
  misleader misogamist misogynist miss missionary missioner missis missourian missus missy mistress mitchum mithra
  mithraist mithras mithridates mitra mitterrand mixologist mnemonist mnemosyne moaner mobius mobster mocker mod
  modeler modeller moderate modern modernist modigliani moghul mohammad mohammed mohammedan mohorovicic moirae
  moirai molech molester moliere moll mollah mollycoddle mollycoddler molnar mom momma mommsen mommy momos momus
  monacan monarch monarchist monastic mondrian monegasque monet monetarist moneyer moneygrubber moneylender
  moneymaker moneyman monger mongol monitrice monk monnet monochromat monod monogamist monogynist monolingual
  monologist monomaniac monophthalmos monophysite monopoliser monopolist monopolizer monotheist monsieur monsignor
  monster monstrosity montagu montaigne montanan montespan montesquieu montessori monteverdi montez montfort
  montserratian mooch moocher moonie moonlighter moonshiner mope mopper moppet moralist more morley moro moroccan
  morosoph morpheus morrigan morrigu mors mortgagee mortgager mortgagor mortician mortimer morton mosander moses
  moslem mossback mossbauer mother motherfucker motherwell motile motorcyclist motorist motorman motormouth mott
  moujik mountaineer mountebank mountie mourner moussorgsky mover moviegoer moynihan mozambican muadhdhin muazzin
  mubarak muckraker mudslinger muezzin muggee mugger muggins muhammadan muhammedan muir mujahid mujik mujtihad
  mulatto muleteer mulla mullah mumbler mummer munchausen muncher munchhausen munro muralist murderee murderer
  murderess murillo murmurer murrow musclebuilder muscleman muse muser musher musial musician musicologist
  musketeer muslim muslimah musset mussolini mussorgsky mutant mutilator mutineer mutsuhito mutterer muttonhead
  muybridge muzhik muzjik muzzler mvp mycenaen mycologist mycophage mycophagist mylitta myope myrdal mystic
  mythologist nabokov nabu nagger naif nailer naismith namer namesake namibian nammu namtar namtaru nanak nance
  nansen nanus naomi napier napoleon naprapath narc narcissist narcist narrator nash nast natator national native
  nativist natta naturist naturopath nauruan navigator navratilova navvy nawab naysayer nazi nazimova neapolitan
  nebbech nebbish nebo nebraskan nebuchadrezzar necessitarian necker needer needlewoman needleworker neel nefertiti
  neglecter negotiant negotiator negotiatress negotiatrix negro negroid nehru neighbor nemesis neoclassicist neocon
  neoconservative neoliberal neologist neonate neoplatonist neopolitan nepalese nephew nephthys nepotist neptune
  nereid nereus nergal nernst nero nerthus neruda nerva nervi nessie nestorian nestorius netherlander netminder
  neumann neurasthenic neurobiologist neurolinguist neurologist neuroscientist neurosurgeon neurotic neutral
  neutralist nevadan nevelson newbie newborn newcomb newcomer newlywed newsagent newsboy newscaster newsdealer
  newsman newsmonger newspaperman newspaperwoman newsperson newsreader newsvendor newswoman newswriter newton
  newtonian ney nibbler nicaraguan nicholas nicklaus nicolson niece nielsen nietzsche nigerian nigerien niggard
  niggler nightbird nightrider nijinsky nike nilsson nimby nimitz nimrod nina nincompoop ningal ningirsu
  ningishzida ninhursag ninib ninigi ninkharsag ninkhursag ninny nintoo nintu ninurta niobe nipponese niqaabi nisei
  nitpicker nitwit nixon njord njorth noah nob nobel nobelist noble nobleman noblewoman nobody noc noctambulist
  noemi noether nomad nominalist nominator nominee nonachiever nonagenarian nonattender nonbeliever noncandidate
  noncitizen noncom noncombatant noncompliant nonconformist nondescript nondrinker nondriver nonesuch nonmember
  nonparticipant nonpartisan nonpartizan nonperson nonresident nonsuch nonworker normaliser normalizer norn norris
  norrish norseman northerner northman northrop nosher nostradamus notability notable notary novelist novillero nox
  noyes nubian nudger nudist nudnick nudnik nuffield nullipara numen numerologist numidian numismatist
  numismatologist numskull nun nuncio nureyev nurse nurseling nursemaid nurser nurseryman nursling nusku nutcase
  nutritionist nutter nymph nymphet nympho nympholept nymphomaniac nyx oaf oakley oarsman oarswoman obama oberson
  objector oblate obliger oboist obscurantist observer obsessive obstetrician obstructionist occam occidental
  occultist occupant oceanaut oceanid oceanographer oceanus ochoa ochs ockham octavian octogenarian octoroon
  odalisque oddball odets odin odist odo odoacer odovacar odovakar odysseus oedipus oengus oenologist oenophile
  offenbach offender offerer offeror officer official officiant offspring ogler ogress ohioan oken okenfuss
  oklahoman oldenburg oldfield oldster oligarch oliver olivier olmec olmsted omani ombudsman onanist oncologist
  ondaatje oneiromancer onlooker ono onomancer onsager oort opel operagoer ophthalmologist oppenheimer opponent
  opportunist opposer oppressor ops optician optimist optometrist orangeman orator orbison orchestrator orcus orczy
  ordainer orderly ordinand ordinary oread oregonian orestes orff organist organizer orientalist origen originator
  orleanist ormandy ormazd ormuzd ornamentalist ornithologist orozco orphan orpheus orr ortega orthodontist
  orthoepist orthopaedist orthopedist orthoptist orwell osborne osculator osiris osmanli osteologer osteologist
  osteopath osteopathist ostiarius ostler ostrogoth ostwald oswald othello otho otolaryngologist otologist
  otorhinolaryngologist ouranos outcast outcaste outdoorsman outdoorswoman outfielder outgoer outlander outlaw
  outpatient outrider outsider overachiever overcomer overlord overnighter overseer ovid owens owner oxonian oyabun
  ozawa pacha pachuco pacificist pacifist packman padder paddler paderewski paederast paediatrician paedophile
  pagan paganini paget pahlevi paige painter pakistani pal paladin palaeontologist paleographer paleographist
  paleontologist palestinian palestrina palgrave palladio pallbearer palmer palmist palmister palooka palsgrave
  pamperer pamphleteer panamanian pandar pander pandora panegyrist panelist panellist pangloss panhandler panini
  panjandrum panofsky pansexual pantheist pantomimer pantomimist pantryman pantywaist papa paparazzo paperboy
  paperer papist papoose pappa pappoose paracelsus parachuter parachutist paraclete parader paragrapher paraguayan
  paralegal paralytic paramedic paramedical paranoiac paranoid paraplegic paraprofessional parapsychologist
  parashurama paratrooper parcae pardner parent paretic pareto pariah parishioner parisian parisienne parjanya
  parks parlormaid parlourmaid parmenides parnell parodist parolee parrish parsee parsi parson parsons partaker
  participant partitionist partner partygoer parvati parvenu pasha pashtoon pasiphae passamaquody passenger
  passerby pasternak pasteur pastor patentee pater paterfamilias pathfinder pathologist patient paton patrial
  patrick patrikin patriot patrioteer patrisib patroclus patroller patrolman patron patroness patronne patsy
  patternmaker patzer pauli pauling pauper pavarotti pavlov pawer pawnbroker paxton payee payer paymaster paynim
  peabody peacenik pearler peary peasant peculator pedagog pedagogue pedaler pedaller pedant peddler pederast
  pedestrian pediatrician pediatrist pedlar pedodontist pedophile peer peeress pei pelagius peleus pendragon
  penetrator penitent penman penologist penpusher pensioner pentathlete pentecostal pentecostalist peon pepin pepys
  perceiver percipient percussionist perfecter perfectionist performer perfumer pericles perinatologist
  periodontist perisher perjurer peron perpetrator persecutor persephone pershing personage personification
  perspirer persuader perutz peruvian pervert peshmerga pessimist pesterer peter petitioner petrarca petrarch
  petronius petter phalangist phantom pharaoh pharmacist pharmacologist pheidias phidias philanderer philanthropist
  philatelist philhellene philhellenist philip philippian philologist philologue philomath philosopher
  philosophiser philosophizer phintias phlebotomist phoebus phoner phonetician phoney phonologist phony photius
  photographer photojournalist photometrician photometrist phrenologist physician physicist physiologist
  physiotherapist phytochemist phytologist piaf piaget pianist picador picaninny picasso piccaninny pickaninny
  picket pickett pickford picklepuss picknicker pickpocket picnicker pierce pierrot pigman pilate pilferer pilgrim
  pillager pillock pilot pimp pinchgut pincus pindar pinko pinter pioneer piper pirandello pirate pistoleer pitcher
  piute pixie pizarro placekicker placeman placeseeker plagiariser plagiarist plagiarizer plainclothesman plainsman
  plaintiff plaiter planck planner planter plantsman plasterer platelayer plater plath platitudinarian plato
  platonist playactor playboy player playfellow playgoer playmaker playmate playwright pleader pleaser pleb plebe
  plebeian pledgee pledger plenipotentiary plier plotinus ploughboy ploughman ploughwright plowboy plower plowman
  plowwright plugger plumber plunderer plutarch plutocrat plyer pocahontas podiatrist poe poet poetess poetiser
  poetizer pointillist pointsman poisoner poitier pol polack polemicist polemist policeman policewoman policyholder
  politician politico polk pollster polluter poltergeist poltroon polyandrist polycarp polygamist polyglot
  polygynist polyhymnia polymath polytheist pom pommy pomologist ponderer ponselle pontiac pontifex pontiff pontos
  poof pooler poove pop pope populariser popularizer populist pornographer porter portraitist portrayer portwatcher
  poseidon poseur poseuse positivist posseman possessor postdiluvian postgraduate postilion postillion
  postimpressionist postman postmaster postmistress postponer postulant posturer potboy potemkin potentate pothead
  potholer potman potter potterer potyokin poulenc poulterer poultryman poussin pow powderer powerbroker practician
  practitioner praetor praetorian prajapati prankster prater prattler praxiteles preacher prebendary precentor
  preceptor predecessor predestinarian predestinationist preemie prefect prelate premie prentice presbyope
  presbyter presbyterian preschooler presentist preservationist president presley prestidigitator preteen
  preteenager preterist pretor prevaricator prexy prey priam priapus prick prickteaser priest priestess priestley
  prig primate primigravida primipara primogenitor prince princess printmaker prior prioress prisoner private
  privateersman prizefighter pro probable procrastinator procrustes proctologist proctor procurer procuress
  prodigal producer prof professional professor profiteer progenitor progeny prognosticator programmer
  prohibitionist projectionist prokhorov prokofiev prole proletarian prometheus promisee promiser promisor promoter
  promulgator proofreader propagandist prophesier prophet prophetess propman proponent propositus proprietor
  proprietress prosecutor proselyte proserpina proserpine prospector prosthetist prosthodontist prostitute
  protagonist protectionist protector protege protegee protestant protozoologist proudhon proust provisioner
  provocateur provoker provost prowler prude prussian psalmist psephologist pseud pseudo pseudohermaphrodite
  psychiatrist psychic psycho psychoanalyst psycholinguist psychologist psychoneurotic psychopath psychophysicist
  psychopomp psychotherapist psychotic ptah pteridologist publican publiciser publicist publicizer puccini puddler
  pudge puerpera pugilist pugin puke pulitzer puncher pundit punk punster pupil puppeteer purcell purchaser purist
  purkinje purser pursued pursuer purveyor pusey pushan pushkin pushtun putin putterer pygmalion pyle pynchon
  pyrographer pyromancer pyromaniac pyrrhus pythagoras pythia pythias pythius qaddafi qadhafi qadi qatari quack
  quadripara quadriplegic quadroon quaestor quaffer quaker quarreler quarreller quarrier quarryman quarterback
  quartermaster quebecois queer querier quester questioner quetzalcoatl quibbler quidnunc quietist quin quincy
  quine quintipara quisling quitter quizmaster quizzer quoter rabbi rabelais rachel rachmaninoff rachmaninov
  racialist racine racist racker racketeer raconteur radhakrishnan radiobiologist radiochemist radiographer
  radiologist radiotherapist raffles raftman raftsman ragamuffin ragpicker ragsorter rahu railbird railroader
  railwayman rajah rajpoot rajput rakehell ralegh rama ramachandra rameau rameses ramesses ramman ramses rancher
  ranee rani rankin ranter raper rapist rappeller rapporteur rascal rask raskolnikov rasmussen rasputin rasta
  ratepayer ratifier ratiocinator rationalist rattigan rayleigh reactionary reader reagan realist realtor reasoner
  reaumur reb rebecca rebekah rebel rebuker receptionist recipient recitalist reciter recluse reconciler recoverer
  recruit rector recusant redact redactor redcoat redford redheader redneck redskin reenactor ref referee refiner
  refinisher reformist refugee refuter regiomontanus registrant regular rehnquist reichstein reid reiter relative
  religionist religious rembrandt remunerator remus renoir renovator rentier repairer repairman repatriate reporter
  representative reproacher reprobate reprover republican requester researcher reservist resident respecter
  respighi responder restauranter restaurateur rester restorer retailer retaliator retard retiree retreatant
  reveler reveller revenuer reverend reversioner reversionist reviewer reviser revisionist revivalist revolutionary
  revolutionist rewriter rex reyes reynolds rhabdomancer rhadamanthus rhetorician rheumatic rheumatologist rhibhus
  rhinolaryngologist rhymer rhymester ribald ribhus ricardo richards richelieu richler rickenbacker rickover rider
  ridiculer riemann riesman riffian rifleman rigger righthander rightist riley rilke rimbaud ringleader ringling
  ringmaster rioter ripper rittenhouse rival rivera roadhog roamer roarer robber robbins robert robertson robeson
  robespierre roc rochambeau rockefeller rockingham rockwell rodgers rodin roebling roget rogue roisterer rolf
  rollerblader rollo roman romani romantic romberg romeo rommany rommel romulus rontgen roofer rookie roomer roomie
  roommate roomy roosevelt rooter ropedancer ropemaker ropewalker rossetti rossini rostand rotarian roth rothko
  rothschild rotter roue roughneck roughrider roundsman rous rouser rousseau roustabout rowdy rower rubbernecker
  rube rubens rudra ruffian ruiner ruler ruminator rumormonger rumourmonger rumpelstiltskin rumrunner rundstedt
  runner runt runyon rupert ruritanian rushdie ruskin russian rustic rustler rutledge rwandan sabahan sabbatarian
  sabra sacagawea sacajawea sacco sacrificer sacristan sadat saddam saddhu saddler sadducee sade sadhu sadist
  sadomasochist safebreaker safecracker sagamore sage sahaptino sahib sailmaker sailor saint sakharov sakti saladin
  salesclerk salesgirl saleslady salesman salesperson saleswoman salian salim salinger salk salmacis salome salomon
  salutatorian saluter salvadoran salvadorean salvadorian salvager salvor samaritan samnite samoan samuel sanchez
  sandbagger sandboy sandburg sandman sandwichman sangoma sannup sannyasi sannyasin santa sanyasi saphead sapir
  sapper sappho saracen sarah sarasvati sarawakian sarazen sargent sarnoff saroyan sarpanitu sarpedon sartor sartre
  sasquatch sassenach satan satanist satchmo satie satirist satrap saudi sauk saunterer saussure savage savant
  saver savior savitar savonarola sawbones saxist saxon saxophonist sayers scalper scammer scamp scandalmonger
  scapegoat scapegrace scaramouch scaramouche scaremonger scarface scatterbrain scattergood scenarist sceneshifter
  sceptic scheele schemer schiller schizophrenic schleiden schlemiel schlepper schliemann schlimazel schlockmeister
  schmidt schmo schmoozer schmuck schnabel schnook schnorrer schoenberg scholar scholastic scholiast schonbein
  schonberg schoolboy schoolchild schoolcraft schoolfellow schoolfriend schoolgirl schoolmarm schoolmaster
  schoolmate schoolmistress schoolteacher schopenhauer schrodinger schubert schulz schumpeter schwann schweitzer
  scientist sciolist scion scipio scofflaw scold scolder scopes scorekeeper scorner scorsese scot scotchman
  scotchwoman scotsman scotswoman scoundrel scourger scouser scout scouter scoutmaster scpo scrapper scrawler
  screecher screener screenwriter screwballer scriabin scrimshanker scriptwriter scrivener scrooge scrounger
  scrutineer scrutiniser scrutinizer sculler scullion sculptor sculptress sculpturer scylla seaborg seafarer seaman
  seamster seamstress seasonal secessionist seconder secretary sectarian sectarist sectary secular secularist
  secundigravida securer seductress seedman seedsman seeker seer segal segovia segregate segregationist segregator
  seigneur seignior seismologist seizer sekhet selcraig selectman selectwoman seles seleucus selkirk seller sellers
  selznick semanticist semifinalist seminarian seminarist semiotician semipro semiprofessional semite sempstress
  senator sendee senefelder senegalese seneschal senhor senior sennacherib sennett sensationalist sensitive
  sensualist sentimentalist sentinel sentry separationist separatist sephardi septuagenarian sequoya sequoyah
  seraph serb serbian serf sergeant sericulturist serjeant serkin sermoniser sermonizer serologist serra servant
  serviceman servitor sessions seton settler settlor seurat seward sexagenarian sexist sexpot seychellois seymour
  shadower shah shaheed shahn shaitan shakespeare shakespearean shakespearian shakspere shakti shaktist shaman
  shamash shamus shanghaier shankar shannon shapley sharecropper shareholder shareowner sharer sharper shavian
  shawn shaytan shedder sheeny sheepherder sheepman shegetz sheika sheikh sheikha sheller shelver shem shepherd
  shepherdess sheridan sheriff sherlock sherpa sherrington sherwood shevchenko shielder shiite shiksa shikse shill
  shingler shintoist shipmate shipowner shipwright shirer shirker shirtmaker shithead shitter shivaist shlemiel
  shlepper shlimazel shlockmeister shmo shmuck shnook shnorrer shockley shoeblack shoemaker shogun shopaholic
  shopkeeper shoplifter shopper shopwalker shortstop shoshoni shostakovich shouter shover showgirl shrink shute
  shutterbug shyster sibelius siberian sibling sicilian siddhartha siddons sidekick sidesman sidney siegfried sif
  sightreader sightseer signaler signaller signalman signatory signior signor signore sigurd sigyn sihasapa sikh
  sikorsky sills silly silvan silvanus silversmith silverstein silverworker simenon simeon simperer simpleton
  sinatra sinbad singaporean singer sinner sinologist sioux sipper siqueiros sir sirdar sirrah sis sissy sister
  sisyphus sita sitwell siva skanda skateboarder skater skeat skeptic skier skinflint skinnerian skirmisher skivvy
  skuld skunk skycap skydiver slacker slanderer slapper slaughterer slav slave slaveholder slavey slayer sledder
  sleeper sleepwalker sleepyhead sleuth slinger slob slobberer sloganeer slopseller sloucher sloven slovenian
  slowcoach slowpoke slugabed sluggard slugger slumberer slyboots smalley smallholder smarta smetana smirker
  smollett smoothy smotherer smsgt smuggler smuts snacker snarer snead sneerer sneezer snellen sniffer sniffler
  sniper snitch sniveler sniveller snob snoop snooper snoopy snorer snowboarder snuffler sobersides socialiser
  socialist socialite socializer socinian socinus sociobiologist sociolinguist sociologist sociopath socrates
  sodalist sodbuster sodomist sodomite softie softy sojourner solderer soldier solitudinarian soloist solomon solon
  solvay solver solzhenitsyn somalian sommelier somnambulist somniloquist son sondheim songstress songwriter
  sonneteer sonny sontag sooner soothsayer soph sophisticate sophocles sophomore soprano sorcerer sorceress
  sorehead sorensen sorrower sot soufflot soul soundman sourpuss sousa southerner southey southpaw soutine
  sovereign sower spaceman spacewalker spallanzani spammer spaniard sparer spartan spassky spastic speaker
  specialiser specialist specializer specifier spectator speechifier speechmaker speechwriter speeder speedskater
  speer speke spelaeologist speleologist spellbinder spelunker spencer spendthrift spengler spenser sperry spewer
  spic spick spielberg spik spillane spinmeister spinoza spirit spiritualist spitfire spiv spock spoilsport
  spokesman spokesperson spokeswoman sponsor sportscaster sportsman sportswoman sportswriter spouse sprawler
  sprigger sprinter sprite spurner spy spymaster squabbler squanderer squaw squinter squire squirmer stabber
  stableboy stableman stacker stael staffer stagehand stager staggerer stainer stakeholder stalin stalinist
  stalwart stammerer standardiser standardizer stander standish stanislavsky stanton starer starets starkey starlet
  starr starveling statesman stateswoman stationer stationmaster statistician steady stealer steamfitter steele
  steelmaker steelman steelworker steen steeplejack steersman steffens steichen steinbeck steinberg steinem steiner
  steinman steinmetz steinway stella steller stendhal stengel stenographer stepbrother stepchild stepdaughter
  stepfather stephen stephenson stepmother stepparent stepsister stepson sterne steuben stevedore steward
  stewardess stheno stickler stieglitz stiff stifler stigmatic stigmatist stilwell stinter stipendiary stippler
  stitcher stockbroker stockholder stockist stockjobber stockman stocktaker stockton stoic stokowski stomper
  stonecutter stonemason stoner stonewaller stoolie stoolpigeon stopes stoppard storekeeper storyteller stowaway
  stowe strachey stradivari stradivarius strafer straggler stranger strapper strasberg strategian strategist
  stravinsky strayer streaker streep streetwalker streisand strickland strider strikebreaker strindberg stripling
  stripteaser striver stroheim struggler strumpet stubbs student stupe stupid stutterer stuyvesant styler stylist
  stylite styron subaltern subcontractor subdeacon subdivider subduer subeditor subjectivist subjugator
  sublieutenant submariner subnormal subordinate suborner subsidiser subsidizer subsister suburbanite subversive
  subverter subvocaliser subvocalizer succeeder successor succorer succourer succuba succubus sucker sudanese sue
  sufferer suffragan suffragette suffragist sufi suggester suharto suitor sukarno sultan sumatran sumerian
  summercater summercaters sumner sunbather sunnite super supercargo supergrass superintendent superior
  supermarketeer supermarketer supermex supermodel supermom supernatural superstar supervisor supplanter suppliant
  supplier supporter supremacist suprematist supremo surfboarder surfer surgeon surmounter surpriser surrealist
  surrenderer surveyor survivalist survivor surya suspect sustainer sutherland sutler svedberg sverdrup swaggerer
  swaggie swagman swain swami swammerdam swanson swashbuckler swayer swede swedenborg sweetheart sweetie swellhead
  swinburne swindler swineherd swiss switcher switchman swordsman swot sybarite sycophant sydenham syllogiser
  syllogist syllogizer sylvan sylvanus symboliser symbolist symbolizer symonds symons symphonist symposiarch
  symposiast syncopator syndic syndicalist syndicator synge synonymist syntactician synthesist syphilitic syrian
  systematiser systematizer systemiser systemizer szell szilard tablemate tacitus tackle tackler tactician tagalong
  tagore tailback tailgater tailor talbot talebearer taleteller talker tallchief talleyrand tamburlaine tamer
  tamerlane tamm tancred tandy taney tange tanguy tantaliser tantalizer tantalus tantrist tanzanian taoiseach
  taoist tappan tapster taracahitian tarahumara tarantino tarbell tarheel tarkovsky tarquin tarquinius tartufe
  tartuffe tashmit tashmitum taskmaster taskmistress tasman tasso taster tate tati tatterdemalion tattletale tawney
  taxer taxidermist taxidriver taximan taxman taxonomer taxonomist taxpayer tchaikovsky tchotchkeleh teach teacher
  teammate teamster tearaway teasdale tease tebaldi tec techie technician technologist technophile technophobe
  tecumseh tecumtha ted teen teenager teetotaler teetotalist teetotaller tekki telecaster telegrapher telegraphist
  telemann teleologist telephoner telephonist televangelist tell telltale tellurian tellus temp templar temporary
  temporiser temporizer tempter temptress temujin tenant tenderfoot tennessean tenniel tenno tennyson tenorist
  tentmaker terence teresa tereshkova tergiversator termagant termer terminator terpsichorean terrorist
  tertigravida tertullian testate testator testatrix testee testifier teton teutonist texan thackeray thaddaeus
  thales tharp thatcherite thaumaturge thaumaturgist thea theatergoer theatregoer theia theist themis themistocles
  theodosius theologian theologiser theologist theologizer theophrastus theoretician theoriser theorist theorizer
  theosophist therapist theresa theseus thespian thespis thessalian thessalonian thetis thief thinker thirster
  thiry thor thoreau thornton thorpe thoth throttler throwster thucydides thug thunderbird thurber thurifer
  thwarter tiamat tiberius tiddler tiepolo tiffany tiger tightwad tilden tiler tillich timberman timeserver
  timorese timpanist timur tindal tindale tinner tinsmith tinter tintoretto tippler tipster tiresias tiro tisiphone
  titaness tither titian tito titterer tiu toady toastmaster tobagonian tobey tobin tobogganist tocqueville toddler
  toff togolese toiler tojo toklas tolkien tollgatherer tollkeeper tollman tolstoy toltec tombaugh tomboy tomfool
  toolmaker toper torchbearer toreador torero tormentor torquemada torricelli tortfeasor torturer tory toscanini
  totalitarian totemist toter totterer toucher tourette tourist touter tovarich tovarisch towhead townee towner
  townes townie townsend townsman towny toxicologist toynbee tracker tracklayer tractarian tracy trader tradescant
  tradesman traditionalist traducer trafficker tragedian tragedienne trainbandsman trainbearer trainee trainman
  trainmaster traitor traitress trajan tramp transactor transalpine transcendentalist transferer transferor
  transferrer transgendered transgressor transmigrante transplanter transvestite trapper trappist trapshooter
  traubel traveler traveller traverser treasonist treasurer treater trekker trembler trencherman trespasser trevino
  trevithick tribade tribesman tribologist tricker trifler triggerman trigonometrician trilling trinidadian
  trinitarian tristan tristram tritheist triumvir troll troller trollope trombonist trooper trotsky trotskyist
  trotskyite troubadour troublemaker troubler troubleshooter trucker truckler trudger truelove truffaut truman
  trumbo trumpeter trustbuster trustee truster trustor trusty tsar tsarina tsaritsa tubercular tubman tuchman
  tugger tully tumbler tunisian tunker tunney turgenev turgot turing turk turncoat turnkey turpin turtler tussaud
  tutankhamen tutee tutor tutsi twaddler twerp twiddler twin twiner twirler twirp tyche tycoon tympanist tyndale
  tyndall typesetter typhoeus typhon typist typographer tyr tyrant tyro tyrr tyson tzar tzara tzarina ubermensch
  ugandan uhland ukranian ulanova ulfila ulfilas ull ullr ultraconservative ultramontane ulysses ump uncle
  underachiever underboss underclassman underdog undergrad undergraduate underling undersecretary underseller
  understudy undertaker undesirable undine undset unfastener unfortunate uniat uniate unicorn unicyclist
  unilateralist unionist unitarian unperson unraveler unraveller untermeyer untier untouchable upbraider updike
  upholder upholsterer upjohn uprooter upsetter upstager uranologist urchin urd urey uriah urinator urologist urth
  uruguayan user ushas usherette ussher ustinov usufructuary usurer usurper utahan utiliser utilitarian utilizer
  utnapishtim utopian utrillo utu utug uxor vacationer vacationist vaccinator vaccinee vacillator vagrant vaishnava
  vajra valedictorian valet valetudinarian vali valkyrie valuator valuer vamper vampire vanbrugh vandal vanderbilt
  vanir vanisher vanquisher vanzetti vaquero varese vargas varnisher varro varuna vasarely vasari vassal
  vaticinator vaudevillian vaughan vaulter vaunter vaux vayu vedist vegan vegetarian velazquez vendee vender vendor
  venerator venetian venezuelan venn ventner ventriloquist verbaliser verbalizer verdandi verdi verger vergil
  verifier verlaine vermeer vermonter verne verner veronese verrazano verrazzano versace versifier verthandi
  verwoerd vesalius vesey vespasian vespucci vestal vestris vestryman vestrywoman vet veteran veterinarian
  veterinary vexer vibist vibraphonist vicar vicegerent victim victimiser victimizer victor victorian vidal vidar
  viewer vigilante viking vilifier villager villain villainess villard villein villon vindicator vinogradoff vinson
  vintager violinist violist violoncellist vip virchow virgil virgin virginian virologist virtuoso visayan visconti
  vishnu visigoth visitant visitor visualiser visualizer vitaliser vitalist vitalizer vithar vitharr viticulturist
  vitus vivaldi vivisectionist vizcaino vizier vlaminck vocalist vociferator voltaire volund volunteer voluptuary
  vomiter vonnegut voter vouchee vower voyager voyeur voznesenski vuillard vulcan vulcaniser vulcanizer vulgarian
  wacko waddler wade waffler wag wagerer waggoner waggonwright wagnerian wagoner wagonwright wahabi wahhabi
  wahunsonacock wahvey waif wailer wainwright waite waiter waitress wajda waldheim walesa wallah wallenstein waller
  wallpaperer wally walter waltzer wampanoag wanamaker wanderer wangler wanker wannabe wannabee wanter wanton ward
  warden warder wardress warehouseman warehouser warhol warlock warlord warmonger warranter warrantor warrener
  warrior warwick washerman washerwoman washwoman wastrel watcher watchmaker watchman watercolorist watercolourist
  waterman watteau watts watusi watutsi waugh wavell waverer wayland weakling wearer weatherman webmaster wegener
  weigher weightlifter weill weinberg weird weirdie weirdy weisenheimer weismann weizmann welcher welcomer welder
  welles wells welsher welshman welty wench wencher werewolf werfel wernicke wesleyan westerner westinghouse weston
  wetback wetnurse whacko whale wharton wheatley wheatstone wheedler wheelwright whiffer whig whiner whipper
  whippersnapper whisperer whistleblower white whitey whittier whittle whittler whiz whizz wholesaler whore wiccan
  wickliffe wiclif widow widower widowman wieland wiesel wiesenthal wife wigmaker wigner wildcatter wilde wilkinson
  willebrand willis wilmut winckelmann windaus windbag windtalker winemaker winfred wingback winger wingman winner
  wino winslow wireman wiretapper wisconsinite wiseacre wisenheimer wister witch witherspoon witness witnesser
  wittgenstein wittol wivern wiz wizard wobbly wodan wodehouse woden wog wolff wolfman wollaston wollstonecraft
  woman womaniser womanizer wonk woodbury woodcarver woodcutter woodhull woodworker wooer woolf woolgatherer
  woollcott woolley woolsorter woolworth wop wordmonger wordsmith wordsworth workaholic worker workfellow
  workingman workman workmate worrier worrywart worshipper worthy wotan wouk wrester wrestler wretch writer
  wrongdoer wulfila wurlitzer wuss wyat wycherley wyclif wycliffe wyeth wykeham wykehamist wyler wylie wynette
  wynfrith wyomingite wyrd wyszynski wyvern xavier xenophanes xenophon xylophonist yachtsman yachtswoman yahve
  yahveh yahwe yahweh yama yamamoto yamani yank yankee yanker yardie yardmaster yastrzemski yawner yearner yeats
  yeller yemeni yerkes yersin yeti yevtushenko ygdrasil yggdrasil yhvh yhwh yid yielder ymir yob yobbo yobo
  yodeller yokel youngster younker youth yugoslav yugoslavian yukawa yuppie zaharias zairean zairese zambian
  zangwill zanuck zapata zarathustra zarpanit zealander zeeman zeppo zhukov ziegfeld ziegler zimbabwean zimbalist
  zinnemann zinsser zinzendorf zionist zirbanit zola zombie zoologist zoroaster zoroastrian zsigmondy zubird
  zukerman zuni zurvan zweig zwingli zworykin
`;
