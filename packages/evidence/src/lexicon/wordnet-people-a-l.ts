// Nouns whose first sense is a person, a-l.
// Extracted from WordNet 3.1 (Princeton University; WordNet licence, see lexicons/NOTICE.md) by tools/gold/wordnet-lists.mjs.
// Generated data: change the extraction, not this file.

/** Singular forms, in alphabetical order, divided by white space. */
export const wordnetPeopleFirstHalf = `
  aalto abator abbe abbess abbot abbreviator abdicator abelard abenaki aberrant abetter abettor abhorrer abiogenist
  abjurer abnegator abolitionist abominator aboriginal aborigine abortionist abraham abridger abrogator absconder
  abseiler absentee absolutist absolver abstinent abstracter abstractionist abstractor abuser abutter academic
  acadian accessary accommodator accompanist accompanyist accomplice accordionist accoucheur accoucheuse accountant
  accused accuser achaian acheson achiever achilles acolyte acoustician acrobat activist actor actress actuary adad
  adam adapa addlehead addressee adducer adenauer adept adherent aditi aditya adjudicator adjuster adjustor adman
  administrator admirer admonisher adolescent adonis adoptee adopter adorer adulator adult adulterer adulteress
  advancer adventist adventurer adventuress adversary advertiser advertizer advisee adviser advisor advocate
  advocator aegisthus aeneas aengus aeolus aeon aerialist aeronaut aerophile aeschylus aesculapius aesir aesop
  aesthete aetiologist affiant affine affirmer afghanistani african afrikander afrikaner agamemnon agassiz agdistis
  agee aggravator aggregator aggressor agitator aglaia agnate agni agricola agriculturalist agriculturist agrippa
  agronomist ahab ahriman ahura aide aides aidoneus aiken ailey aircraftman aircraftsman aircrewman airman airwoman
  ajax akhenaten akhenaton alabaman alabamian aladdin alaric alarmist alaskan albee albers albert alberti albino
  alcaeus alcalde alchemist alcibiades alcides alcoholic alcott alcyone alderman alecto aleutian alexandrian alexic
  alfred algebraist alger algerian algren alhacen alhazen alien alienator alienee alienist alienor aliterate alky
  allah allayer allegoriser allegorizer allergist alliterator allocator almighty almoner almoravid almsgiver alonso
  alphabetiser alphabetizer alpinist alternate altoist altruist alumna alumnus amaethon amalgamator amanuensis
  amaterasu amateur ambassador ambassadress ambler ambrose ambusher ameer amen american amerindian amhara amigo
  amir amish amnesiac amnesic amon amor amora amoralist amorist amputator amputee amun amundsen anabaptist
  anaesthetist anagnost analogist analphabet analphabetic analysand analyst ananias anarchist anasazi anatomist
  anaxagoras anaximander anaximenes ancestor ancestress anchorite anchorman anchorperson andersen andorran andrew
  andrews androgyne andvari anecdotist anesthesiologist anesthetist angel angevin angevine angiologist anglican
  anglophil anglophile anglophobe angolan angolese anguillan animist annalist anne annihilator annotator annoyer
  annuitant anointer anomalist anorectic anorexic anouilh anpu anselm anshar answerer antagonist antecedent
  anthologist anthropologist anthropophagite anthropophagus anti antichrist anticipant anticipator antifeminist
  antigone antigonus antiguan antihero antinomian antipope antiquarian antiquary antoninus antonius antony antum
  anu anubis anunnaki anzac apache aper aphakic aphasic aphorist aphrodite apiarist apiculturist apollinaire apollo
  apologist apostate apothecary appalachian apparition appeaser appellant applauder applicant appointee appraiser
  appreciator apprentice appropriator approver apsu aquinas arabist arafat aramaean aramean arawn arb arbitrager
  arbitrageur arbitrator arboriculturist arborist arcadian archaeologist archangel archbishop archdeacon
  archduchess archduke archeologist archimandrite archimedes architect archivist archpriest arendt areopagite ares
  argentinian argive arguer arhant arhat ariadne arianist arianrhod arianrod aristocrat aristophanes aristotelean
  aristotelian aristotle arithmetician arizonan arizonian arjuna arkansan arkansawyer armin arminian arouet arouser
  arp arrhenius arriver arriviste arrogator arrowsmith arsonist artemis arthritic artilleryman artisan artist
  artiste aruru asanga ascetic asch asclepius ashe ashir ashkenazi ashton ashtoreth ashurbanipal asian asiatic
  asimov asker asklepios aspirant aspirer assailant assassin assassinator assaulter assayer assemblyman
  assemblywoman assenter asserter assessee assessor asseverator assignee assignor assimilator assistant associate
  assurbanipal assyrian astaire astarte asthmatic astrogator astrologer astrologist astronaut astronomer
  astrophysicist asura asurbanipal asvins ataturk atavist ate aten athanasius atheist athelstan athena athenian
  athlete atlantides aton atreus atropos attacker attempter attendant attendee attestator attester attestor attila
  attlee attorney auchincloss auctioneer auden audile audubon augeas augur augustine augustinian augustus aunt
  auntie aunty aurelius auspex aussie austen austrian auteur authenticator author authoress authoriser
  authoritarian authorizer autobiographer autochthon autocrat autodidact automobilist auxiliary avalokiteshvara
  avalokitesvara avenger averroes aviator aviatress aviatrix avicenna avogadro awol ayah ayatollah aztec baal baas
  babar babe baboo babu baby babylonian babyminder babysitter bacchante bacchus bachelor bachelorette backbencher
  backbiter backer backpacker backslapper backslider backstroker backwoodsman bacteriologist baddie badgerer baeda
  baggageman bagpiper bahai bahamian bahraini bahreini bailee bailiff bailor bairava bairn bakunin balanchine
  balarama balder baldhead baldr baldy balenciaga balfour balkan balker balladeer ballerina balletomane balloonist
  ballplayer balthasar balthazar balzac bambino banderillero bandit bandleader bandmaster bandsman bangladeshi
  banker bankhead bankrupt banks banneret banshee banshie baptist baraka barany barbadian barbarian bardeen bargee
  bargeman barkeep barkeeper barkley barmaid barman barnburner barnum baroness baronet barrater barrator barrie
  barrister bart bartender barterer barthelme bartholdi bartholin bartok baryshnikov barytone basileus basketeer
  basketmaker basketweaver basotho bassist bassoonist bastard bather bathsheba batman batsman batswana batter
  battler baudelaire baulker baum bavarian bawd bayard bayes beachcomber beadle beadsman bearer beatnik beatrice
  beau beautician beauvoir beaverbrook bechuana beckett becquerel beda bede bedesman bedlamite bedouin beduin
  bedwetter beecher beefeater beekeeper beelzebub beerbohm begetter beggar beggarman beggarwoman begin beginner
  begum behaviorist behaviourist behmen beholder behrens behring belgian believer belisarius bellarmino bellboy
  belle bellerophon bellhop belligerent bellini bellman belloc bellower bellyacher belorussian beloved belshazzar
  benchley benedick benefactor benefactress beneficiary beninese bennett bentham beowulf bereaved bergson beria
  bering berk berlage berliner berlioz bermudan bermudian bernard bernhardt bernini bernstein berra berserk
  berserker bertillon bertolucci berzelius besieger bessel bessemer bestower bethe bethune betrothed bettor
  beveridge bevin bhaga bhutanese bhutani bibliographer bibliophile bibliopole bibliopolist bibliothec bibliotist
  bicycler bicyclist bidder bierce bigamist bigfoot bigot bigwig biker bilingual bilingualist billionaire bimbo
  bimetallist binet binger biochemist biographer biologist biophysicist birdbrain birder bisayan bisexual bishop
  biter bizet blabber blabbermouth blackbeard blackfriar blackguard blackleg blackmailer blackshirt blacksmith
  blair blake blasphemer blaster bleacher bleeder bleriot bligh blitzstein blixen bloch blockhead blogger blok
  bloke blonde bloomfield blowhard blubberer bludgeoner bluebeard bluecoat bluejacket bluenose bluestocking bluffer
  blunderer blusterer boann boaster boatbuilder boatman boatswain bobby bobbysoxer boccaccio boche boddhisatva
  bodhisattva bodybuilder bodyguard boehm boehme boell boer boethius boffin bogart bogey bogeyman bohme bohr boleyn
  bolingbroke bolivian bolshevik bolshevist bolshie bolshy boltzmann bonaparte bondholder bondsman bonehead
  bonesetter bonhoeffer bonney bontemps booby boogeyman bookbinder bookdealer booker bookie bookkeeper booklover
  bookman bookseller boole boomer boone boor bootblack bootlegger bootlicker bootmaker boozer borderer borges born
  bornean borodin borrower bosch bose boss bostonian bosun botanist botcher botticelli boulevardier boulez bouncer
  bourbon bowditch bowdler bowdleriser bowdlerizer bowie bowman boxer boy boyfriend bracero brachycephalic bradbury
  bradford bradstreet brage bragg braggart bragger bragi brahe brainiac brainworker brakeman bramante brancusi
  brandt braque brawler brazilian breadwinner breaststroker brecht breeder breuer breughel brezhnev briber
  bricklayer bride bridegroom bridesmaid bridges bridget brigadier brigand brigid brigit brihaspati brinton british
  britisher brits britten broad broca brockhouse broglie broker broncobuster brooke brooks brother brownshirt bruch
  bruckner bruegel brueghel bruiser brule brummell brummie brummy bruneian brunelleschi brunet brunette brunhild
  brunnhilde brute brutus brynhild buber buccaneer buchanan buchner buckaroo buckeroo buddha buddhist buddy budge
  buff buffoon bugger bugler bugologist bukharin bulimic bullfighter bully bullyboy bultmann bum bumbler bumpkin
  bunche bungler bunkmate bunter bunuel burbage burbank bureaucrat burglar burgomaster burgoyne burk burnett
  burnham bursar burt burundian busboy bushnell bushwhacker businessman businessperson businesswoman busker busman
  busybody butler butterfield butterfingers buttinsky buyer byron bystander byzantine cabby cabdriver cabell
  cabinetmaker cabman cacodaemon cacodemon caddie cadet cadger cadmus caesar caffer caffre cager cagliostro cagney
  cain cairene caitiff cajun calapooya calapuya calder calderon caldwell calif californian caligula caliph callas
  caller calligrapher calligraphist calvinist calvino cambodian cameraman cameroonian campaigner campbell camper
  campmate camus canarese candidate candlemaker candymaker canetti cannibal cannoneer canoeist canonist
  cantabrigian canuck canute capek capet capetian capitalist capo capone captain captive captor capturer carabineer
  carabinier caravaggio carbineer cardinal cardiologist cardsharp cardsharper carducci careerist caretaker carew
  carhop caricaturist carillonneur carlos carlovingian carlyle carmelite carmichael carnot caroler carolingian
  carolinian caroller carolus carothers carouser carpenter carper carpetbagger carrere carrier carroll carrottop
  cartesian carthaginian carthusian cartier cartographer cartoonist caruso casals caseworker caspar cassandra
  cassirer cassius castillian castrate castrato castro casuist cataleptic cataloger cataloguer catamite catcher
  catechist catechumen caterer cather catholic catholicos cattleman catullus cavalryman cavell caveman cavendish
  caviler caviller caxton celebrant celebrater celebrator celebrity celibate cellini cellist celsius celt cenobite
  centenarian centerfielder centrist centurion ceo ceramicist ceramist cerberus cervantes cewa cezanne cfo chadian
  chagall chairman chairperson chairwoman challenger chambermaid chambers champ champion champollion chandi chap
  chapelgoer chaperon chaperone chaplain chaplin character charcot chargeman charlatan charlemagne charon charwoman
  chased chasid chassid chaucer chauffeur chauffeuse chawbacon cheapjack cheapskate cheater chebab cheerer
  cheesemonger cheever chef chekhov chekov chela chemist cheops cherubini chesterton chewa chewer chicano chico
  chief chieftain child chilean chiliast chiluba chimakum chimneysweep chimneysweeper chippendale chirico
  chiromancer chiropodist chiropractor chiseler chiseller choirboy choirmaster chomsky chooser choragus
  choreographer chorine chorister chosen christ christian christie christopher chronicler chump churchgoer
  churchman churchwarden chutzpanik ciardi cicerone cimabue cincinnatus cinematographer circe cistercian citizen
  civilian claimant clairvoyant clansman clanswoman clarinetist clarinettist classicist classifier classmate
  claudius clausewitz claustrophobe cleanthes clemenceau clemens cleopatra clergyman cleric clericalist clerk
  client climatologist cline clinician clio clive cloakmaker clochard clockmaker clocksmith clothier clotho clovis
  clown clytemnestra cnut coach coachbuilder coachman coadjutor coalman coastguardsman coauthor coaxer cobber
  cobbler cochise cochran cockatrice cockcroft coconspirator cocteau cocus coddler codefendant coder codetalker
  codger cody coenobite coeval cofounder cognoscente cohan cohn coiffeur coiffeuse coleridge colette
  collaborationist collaborator colleague collectivist collector colleen collegian collier colombian colonel
  colonial colonialist coloniser colonist colonizer coloradan coloratura colorist colossian columnist combatant
  comedian comenius comer comic commandant commander commando commentator commie commissar commissionaire
  commissioner committeeman committeewoman commodore commoner communicant communicator communist companion
  compatriot compeer compere competitor complainant complainer complexifier composer compositor compromiser compton
  comptroller compulsive comrade comstock comte conceiver concertinist concessionaire concessioner conchologist
  concierge conciliator concubine condorcet conductor conductress confectioner confederate confessor confidant
  confidante conformist confrere confucian confucianist confucius confuter congolese congregant congregationalist
  congressman congresswoman congreve connecticuter connoisseur connolly connors conoy conqueror conquistador conrad
  conscript conservationist conservative conservativist consignee consigner consignor conspirator constable
  constitutionalist constructivist constructor consul consultant consumer consumptive contadino contemplative
  contemporary contender contestant contestee contester contortionist contra contrabandist contractor contralto
  contrapuntist contrarian contributor contriver controller controversialist convalescent convener conventioneer
  conversationalist conversationist converso convert conveyancer conveyor convict cook coolidge coolie cooly coon
  cooperator coordinator cop copartner copilot copland copley coppersmith coppola copycat copyist copyreader
  copywriter coquette cora corbett corday coreligionist corelli corespondent corneille cornerback cornetist
  cornishman cornishwoman cornwallis coroner corot corporal corporatist correggio correspondent cortes cortez
  cosignatory cosigner cosmetologist cosmographer cosmographist cosmologist cosmonaut cosmopolitan cosmopolite
  cossack costermonger costumer costumier cotenant cottager cottier coue councillor councilman councilwoman counsel
  counselor counterdemonstrator counterfeiter counterman counterperson counterrevolutionary counterrevolutionist
  counterspy counterterrorist counterwoman countess countryman couperin courbet courier courtesan courtier cousin
  cousteau couturier coward cowboy cowgirl cowhand cowherd cowman cowpoke cowpuncher coxswain cpa crackpot
  cracksman crafter craftsman cragsman craigie craniologist crapshooter crasher craven crazy creator creditor creon
  cretan cretin crichton cricketer criminal criminologist cripple crispin critic crius croat croatian crockett
  crofter crohn cromwell crone cronus crony cronyn crook crookback crookes crooner cropper crosby crossbencher
  crosspatch croupier crouse cruiserweight cryptanalyst cryptographer cryptologist crystallographer cuban cubist
  cuckold cuirassier culbertson culprit cultist cummings cunctator cunningham cupbearer curandera curandero curate
  curator curmudgeon curtis curtiss cushing cuss custer custodian customer cutler cutpurse cutthroat cuvier cybele
  cybernaut cyborg cyclist cymbalist cymry cynewulf cynic cynthia cynwulf cypriot cypriote cyril cyrus cytherea
  cytogeneticist cytologist czarina czaritza czechoslovak czechoslovakian czerny dacoit dad daddy daedal daedalus
  dagan dagda dago dagon daguerre daimler daimon dairymaid dairyman dakoit dalesman dali dallier dalton dame
  damgalnunna damkina damocles damoiselle damon damosel damozel damsel dana dancer dane danseur danseuse dante
  danton danu dardan dardanian dardanus daredevil darling darner darrow darwin darwinian dastard dauber daughter
  daumier dauphin davy davys dawdler dawes dayan dayboy daydreamer daygirl dci deacon deaconess deadbeat deadhead
  dealer dean dear dearest dearie deary deb debaser debater debauchee debaucher debitor debs debtor debussy
  debutante decadent deceased decedent deceiver decius deckhand decorator deere defalcator defamer defeatist
  defecator defector defendant defender defiler defoe defrauder degas degenerate degrader deipnosophist deist deity
  dekker delacroix delawarean delawarian delayer delbruck delegate delibes delinquent delius deliveryman delorme
  demagog demagogue demander demeter demetrius demille demimondaine demiurge democrat democritus demogorgon
  demographer demographist demon demoniac demonstrator demosthenes dempsey dentist denturist depardieu departed
  departer dependant dependent deponent deportee deposer depositor depreciator depressive deputy derain
  dermatologist derrida dervish descartes descendant descendent designer deskman desperado desperate despoiler
  despoina despot detainee detective determinist detractor developer devi deviant deviate deviationist devil
  devisee deviser devisor devotee devourer devries dharma diabetic diabolist diaghilev diagnostician dialectician
  diarist dias diaz dibbuk dichromat dickhead dickinson diderot didion dido didrikson diehard diemaker diesinker
  dieter dietician dietitian differentiator dignitary dilettante dillydallier dimaggio dimwit dindymene dinesen
  dingbat diocesan diocletian diogenes dionysius dionysus diophantus dior diplomat diplomate diplomatist
  dipsomaniac dirac director dis disarmer disburser disciple disciplinarian discriminator discussant disentangler
  disney disparager disprover disputant disraeli dissembler disseminator dissenter dissident dissimulator distiller
  distortionist distributor disturber diva diversionist divine diviner divinity divorcee dix djiboutian djinn
  djinni djinny docent docker dockhand dockworker doctor doctorow doctrinaire dodderer dodgson doer doge dogfighter
  dogmatist dogsbody dolby dolichocephalic dolt domestic dominatrix domine dominee domingo dominic dominie dominus
  domitian don donar donatello donatist donatus donee donizetti donkin donna donne donor doofus doolittle doorman
  doppelganger doppler dork dosser dostoevski dostoevsky dostoyevsky dotard douglas douglass doula dowager dowding
  dowland downing doxy doyen doyenne draftee drafter draftsperson dragoman dragon dragoon dramatist draper
  draughtsman drawee drawler dreamer dreiser dressmaker drew dreyfus drifter drinker driver drooler dropkicker
  dropout drover druggist druid drumbeater drummer drunk drunkard druse druze dry dryad dryden dualist dubliner
  dubya dubyuh duce duchamp duchess ducky dueler duelist dueller duellist duenna duffer dufy dukas duke dulcinea
  dullard dulles dumas dumbass dumuzi duncan dunce dunderhead dunkard dupe durant durante durer durga durkheim
  durrell duse dustman dutchman dvorak dwarf dweeb dweller dyaus dybbuk dyer dynamiter dynamitist dynast dyslectic
  dyslexic dyspeptic eadwig eames earhart earl earner earthling earthman easterner eastman eavesdropper ebionite
  eblis eccentric eccles ecclesiastic ecdysiast eck eckhart eclectic eclecticist ecologist econometrician
  econometrist economiser economist economizer ectomorph ecuadoran ecuadorian eddington ederle edgar edison editor
  editorialist educatee educationalist educationist educator edwardian edwards edwin edwy effecter effendi
  egalitarian egbert egghead eglevsky egocentric egomaniac egotist egyptologist ehrenberg ehrlich eichmann eiffel
  eigen eijkman einthoven eisenhower eisenstaedt eisenstein ekman elder eldest elector electra electrician
  electrocutioner electrologist electroplater electrotherapist elegist elgar elia elijah elitist elizabethan elli
  ellington ellison ellsworth elocutionist emancipationist emancipator embalmer embassador embezzler embodiment
  embroiderer embroideress embryologist emcee emeer emeritus emerson emigrant emigre emigree emile emir emissary
  empedocles empiricist employable employee employer empress emptor emulator enate enchanter encroacher
  encyclopaedist encyclopedist endecott endicott endocrinologist endodontist endomorph enesco enforcer engels
  engineer englishman englishwoman engraver enjoyer enki enkidu enlil enlistee enologist enophile enquirer enrollee
  enterpriser entertainer enthusiast entomologist entrepreneur enuki enumerator environmentalist enzymologist
  eolian eos ephesian epicene epictetus epicure epicurean epicurus epidemiologist epigon epigone epileptic
  epimetheus episcopalian epistemologist epona epstein equal equalitarian equestrian equivocator eradicator erasmus
  erato eratosthenes erebus eremite ereshkigal ereshkigel erinyes eris eritrean erlenmeyer ernst erotic erving
  esaki esau escalader escapee escapist escapologist eschatologist escort esq essayer essayist essene esthete
  estimator etcher ethelbert ethician ethicist ethiopian ethnarch ethnic ethnographer ethnologist ethologist
  etiologist etonian etruscan etymologist euclid eudaemon eudemon euler eulogist eumenides eunuch euphrosyne
  eurafrican eurasian euripides european eurydice eusebius eustachio evacuee evaluator evangelist eve evenk evers
  evert everyman evildoer evolutionist examinee exchanger exciseman excogitator excursionist excuser executant
  executioner executive executor executrix exegete exhibitioner exhibitor existentialist exodontist exorciser expat
  expatriate expender experimenter expert exploiter explorer exporter expositor expounder expressionist expurgator
  exterminator extern extoller extortioner extortionist extraterrestrial extravert extremist extrovert eyck eyeish
  eyewitness eysenck ezekias faberge fabian fabricator fabulist facilitator factotum faddist fafnir fagin fahd
  fahrenheit fairy faisal fakeer faker fakir falangist falconer falkner falla fallopio fallopius fallot falsifier
  falstaff famulus fanatic fancier fantasist fantast faqir faquir faraday farmer farmerette farmhand farragut
  farrier fascist fascista fashionmonger fatalist fathead father fatima fatimah fatso fatty faulkner faultfinder
  faun fauntleroy faunus faust faustus fauve fauvist fawkes fawner fay fdr fechner feifer fella fellah fellata
  fellini fellow felon feminist fencer fencesitter fenrir ferber ferdinand fermat fermentologist ferryman fetishist
  feudatory feynman fiance fiancee fibber fiduciary fiedler fielder fieldhand fields fieldsman fieldworker fiend
  fighter figurer filibusterer filipino fille fillmore filmmaker finagler finalist financier fink finn
  finnbogadottir firedrake firefighter firstborn fisher fisherman fishmonger fishwife fitter fixer flamen flaminius
  flapper flatmate flatterer flaubert flautist fledgling fletcher flibbertigibbet flogger floorwalker floozie
  floozy florentine florey floridian florio florist flory flouter flutist foe foeman fogey fogy follower fomenter
  fomor fomorian fontanne fonteyn foodie fool footballer footman footpad footslogger fop forager forbear forebear
  forecaster forefather foreigner forelady foreman foremother foreperson forerunner forgiver fornicator
  fornicatress forseti fortuna fortuneteller fosbury fossilist foster fosterling foucault foundling foundress
  fragonard franciscan franco francophil francophile francophobe frazer freak freebooter freedman freedwoman
  freeholder freelance freelancer freeloader freeman freemason freethinker freewheeler freewoman fremont frenchman
  frenchwoman frequenter fresher freshman fresnel freud freudian frey freya freyja freyr friar frick friedan
  friedman friend frigg frigga frobisher froebel frogman frontbencher frontiersman frontierswoman frotteur
  fruiterer frump frye fuchs fucker fuckhead fuentes fugard fugitive fugleman fulah fulbe fulbright fullback fulton
  fumbler funambulist functionalist functionary furnivall furrier fusilier fusspot gabonese gabor gaboriau gabriel
  gadabout gaddafi gadfly gadgeteer gaea gael gagarin gagster gagwriter gaia gainsborough gaiseric gaius galahad
  galatea galatian galbraith galen galilaean galileo gallant gallaudet galois galoot galsworthy galton galvani
  gambian gambist gambler gamekeeper gamin gamow ganapati ganef ganesa ganesh ganesha ganger gangsta gangster ganof
  gaolbird gaoler garbageman garbo gardener gardiner garfield gargantua garmentmaker garnier garnishee garrick
  garroter garrotter garuda gaskell gasman gaspar gastroenterologist gastronome gatecrasher gates gatling gaucho
  gaudi gauguin gauri gautama gawain gawk gawker gay geb geezer gehrig geiger geisel geisha gendarme genealogist
  general generalissimo generalist geneticist genie genitor genius genoese genseric gentleman gentlewoman
  geographer geologist geomancer geometer geometrician geophysicist georgian geraint gerbert geriatrician german
  germanist geronimo gerontologist geryon gesell gesner ghanian ghostwriter ghoul giacometti giantess gibbs
  gibraltarian gibran gide gielgud giggler gigolo gilder gilgamesh gilgamish gillespie gillette gilman gilmer
  ginsberg ginzo giotto girard giraudoux girl girlfriend girondin girondist girru gish git gitana gitano giver
  gjellerup gladiator glaser glassblower glassmaker glassworker glaswegian glazer glazier glendower glenn glinka
  globetrotter glossarist gluck glutton gnome gnostic goatherd goblin god godard godchild goddard goddaughter
  goddess godel godhead godiva godmother godparent godson godunov goebbels goer goering goethals goethe gofer gogh
  gogol goldbeater goldberg golding goldman goldmark goldoni goldsmith goldworker goldwyn golfer golgi goliard
  gombrowicz gompers gond gondolier gondoliere goner gongora gongorist gonif goniff gonne goodall goodman goodyear
  goofy gorbachev gordimer gordius gorgas gorger gorgon goring gospeler gospeller gossiper gossipmonger goudy
  gounod gourmand gourmandizer gourmet governess governor goy goya grabber gracie grader graduate graecophile graf
  grahame grainger grammarian gramps gran grandad grandaunt grandchild granddad granddaddy granddaughter grandee
  grandfather grandma grandmaster grandmother grandnephew grandniece grandpa grandparent grandson grandstander
  granduncle granger grannie granny granter grantor graphologist grappelli gravedigger graves graybeard grazier
  greaseball greaser great grecian greco greeley greenberg greene greengrocer greenhorn greenskeeper greeter
  gremlin grenadian gresham gretzky grieg griever griffin griffith grifter gringo grinner griot gris groaner grocer
  gromyko groom groomsman gropius grotius grouch groucho groundbreaker groundkeeper groundling groundskeeper
  groundsman groupie groveler groveller groves grower grownup grumbler grump gryphon guarantor guard guardian
  guardsman guatemalan guenevere guerilla guerrilla guesser guest guestworker guevara guide guinean guinevere
  guitarist gulliver gulper gunman gunner gunrunner gunslinger gunsmith guru gutenberg guthrie guttersnipe guvnor
  guy guyanese gwydion gwyn gwynn gymnast gymnosophist gynaecologist gynandromorph gynecologist gynne gywn haber
  haberdasher habitant habitue hachiman hack hacker hadji hadrian haeckel haematologist haemophile haemophiliac
  haggard haggler hagiographer hagiographist hagiologist hahn hairdresser hairsplitter hairstylist haitian haji
  hakeem halberdier halchidhoma halevy halfback halley hals haman hammarskjold hammerstein hammett hammurabi
  hammurapi hampton hamsun hancock handicapper handy handyman hangman hanks haranguer harding hardliner hardwareman
  harefoot hargreaves harijan harlequin harlot harlow harmsworth harper harpist harpo harpooneer harpooner
  harpsichordist harridan harte hartley harvey hasdrubal hasek hasid hassam hassel hassid hatemonger hater hathaway
  hatmaker hatter hauler haulier have havel hawker hawkshaw hawkyns haworth hawthorne hayek hayseed haywood hazan
  hazlitt headcounter headliner headmaster headmistress headsman headwaiter healer hearer hearst heartthrob heathen
  heaviside hebbel hebe hebraist hecate hecht heckler hector hedonist hegel hegelian heidegger heimdal heimdall
  heimdallr heinlein heinz heir heiress heisenberg hel hela helen helios hellcat hellene hellion hellman helmholtz
  helmsman heloise helot helper helpmate helpmeet helvetian hematologist heming hemingway hemiplegic hemminge
  hemophile hemophiliac henchman hendrix henson hepburn hephaestus hephaistos hepworth hera heracles heraclitus
  herakles herald herbalist herbart herbert herculius herdsman heretic heritor herman hermann hermaphrodite
  hermaphroditus hermes hero herod herodotus heroine herpetologist herrick hertha herzberg hesiod hesitater
  hesitator hesperides hesse hestia heterosexual hevesy hewer heyerdahl heyrovsky heyse heyward hezekiah hiawatha
  hick hickock hieronymus higginson highbinder highbrow highflier highflyer highness highwayman hijacker hiker
  hilbert hildebrand hillary hillbilly hillel himmler hinault hinayanist hindemith hindenburg hipparchus hippie
  hippocrates hippy hipster hireling hirer hirohito hirschfeld hirschsprung hispanic hisser histologist historian
  historiographer histrion hitchcock hitchhiker hitchings hitler hitman hitter hoagland hoarder hoaxer hobbes
  hobbit hobbledehoy hobbler hobbs hobbyist hoder hodman hodr hodur hoenir hoffa hoffmannsthal hogarth hoister
  hokusai holidaymaker hollander hollerith holmes holofernes hombre homebody homebuilder homegirl homemaker
  homeopath homeowner homesteader homoeopath homophile homophobe homosexual honcho honduran honegger honeymooner
  honkey honkie honky honoree hood hoodlum hoofer hooke hooligan hoosier hopeful hoper hopkinson horace horney
  hornist horologer horologist horowitz horseman horseshoer horsewoman horta horticulturist horus hosier host
  hostage hostess hostler hotei hotelier hotelkeeper hotelman hoth hothr hotshot houdini housebreaker housebuilder
  housefather houseguest householder househusband housekeeper housemaid houseman housemaster housemate housemother
  housewife housewrecker housman houyhnhnm howells hoyden hrolf hubble hubby hubel huckster hugger huggins hugo
  huguenot hulk humanist humdinger hume humorist humourist humperdinck hun hunter huntress huntsman hurdler hurler
  hurok hus husband husbandman huss hussar husserl hussite hussy huston hutchins hutchinson hutu huygens hyades
  hydrologist hydromancer hygeia hygienist hymie hypatia hyperborean hyperion hyperope hypertensive hypnos
  hypnotiser hypnotist hypnotizer hypochondriac hypocrite hypotensive hysteric iago ianfu iapetus ibert ibrahim
  ibsen icarus icelander ichthyologist idahoan idealist idealogue ideologist ideologue idiot idler idolater
  idolatress idun igbo igigi iglesias ignatius ignoramus ike ikhanaton illegitimate illinoisan illiterate
  illustrator imam imaum imbecile imbiber immigrant immune immunologist imp imperialist impersonator importee
  importer imposter impostor impresario impressionist inamorata inamorato inanna incan incarnation inciter
  incompetent incubus incumbent incurable indexer indianan indigen indigene individualist indra industrialist
  inebriate infant infantryman infernal infidel infielder informant informer inger ingerman ingrate ingres
  inhabitant inheritor inheritress inheritrix initiator injun inmate innkeeper innocent innovator inoculator
  inpatient inquirer inquisitor insider insolvent insomniac inspector inspirer instigant instructor instructress
  instrumentalist insured insurrectionist intellectual intercessor interloper intermediary intermediator intern
  interne internee internist internuncio interpreter interrogator intersex intervenor interviewee interviewer
  intimate intriguer introvert intruder inuit invader invalid invalidator inventor investigator investor
  invigilator invitee ionesco iowan iphigenia iraki irani iraqi irelander irenaeus irish irishman irishwoman
  ironist ironman ironside ironsides ironworker irredentist irreligionist irridentist isaac isabella iseult
  isherwood ishtar isis islander ismaili ismailian isocrates isolationist isolde israeli issachar italian ithunn
  itinerant ivanov izanagi izanami jabberer jackanapes jackass jacksonian jacobean jacobi jacobin jacobite jafar
  jaffar jagannath jagannatha jagganath jagger jahvey jahweh jailbird jailer jailor jainist jakobson jamaican
  jamison janissary janitor jansen jansenist janus jap japanese japheth jarrell jason jaspers jat javan jawan
  jaywalker jazzman jeerer jeffers jefferson jeffersonian jenner jensen jerk jerker jerome jerry jespersen jester
  jesuit jesus jevons jew jeweler jewess jewison jfk jhvh jihadist jilt jimdandy jimenez jimhickey jingo jingoist
  jinnah jinnee jinni jnr joachim jobber jobholder jocasta jockey joffre joffrey jogger johnny johns johnston joker
  jokester joliet joliot jolliet jolson jong jongleur jonson jordanian josephus jotun jotunn journalist journeyer
  journeyman jove jowett joyce judge juggler jugoslav jugoslavian julian jung jungian junior junker junkers juno
  jurist juror juryman jurywoman jussieu justiciar justifier justinian juvenal juvenile kachaturian kafka kahn
  kaiser kalapooia kalapuya kalif kalinin kaliph kalki kama kami kampuchean kandinski kandinsky kansan kant
  karlfeldt karloff karpov karsavina kartikeya karttikeya kasparov kastler katari kaufman kaunda kazakhstani kean
  keaton keats keb keble kekule keller kellogg kelpy kelt kendall kendrew kennan kennelly kentuckian kenyan kenyata
  keokuk kepler kerensky kerouac kesey kettering keyboardist keynes keynesian khachaturian khadafy khalif khalifah
  khama khedive khepera khomeini khrushchev khufu kibbutznik kibitzer kichai kicker kid kidd kiddie kiddy kidnaper
  kidnapper kierkegaard kieslowski kike killer killjoy kilroy kindergartener kindergartner king kinsey kinsman
  kinsperson kinswoman kipling kirchhoff kirchner kishar kissinger kitchener klansman klaproth klee kleist
  kleptomaniac klimt kline klinefelter klopstock klotho klutz kluxer knight knitter knower knox knucklehead knut
  koch koestler kolam kolkhoznik kongfuze konoe konoye kook koopmans korbut korchnoi korda kore korean korzybski
  kosciusko kosciuszko koussevitzky krasner kraut krauthead krebs kreisler krishna kroeber kronecker kropotkin
  kroto kruger kshatriya kubrick kuhn kuiper kurd kurosawa kutuzov kuwaiti kuznets kwannon kyd laban laborer
  labourer labourite labrouste lacer lachaise lachesis lackey laconian lad laddie lady ladylove laertes laffer
  laffite lafitte laggard lagger laird laius lakota lakshmi lamaist lamarck lamarckian lamenter lamia laminator
  lamplighter lampooner lancelot lancer landgrave landholder landlady landlord landman landowner landowska
  landscaper landsteiner laney lange langlaufer langmuir langobard langtry languisher laocoon laotian lapidarist
  lapidator lapidist laplace lapplander larcener larcenist lardner larousse lasalle lasher lass lassie latecomer
  latinist latino latitudinarian latona latrobe laudator laughingstock laughton laundress laundryman laundrywoman
  laureate laurens laurentius lavoisier lawbreaker lawgiver lawmaker lawman lawyer layabout layman layperson lazar
  lazybones lbj leacock leadbelly leader leaker leander leaper learner leary leaseholder leatherneck leaver
  lebanese lech lecher lecturer leda ledbetter ledgeman leeuwenhoek lefthander leftist lefty legate legatee
  legionary legislator lehar leibnitz leibniz leigh lemaitre lemmon lenard lender lendl lenin lennon lensman
  leonard leonardo leonidas leontief lepidopterist lepidopterologist leprechaun ler lermontov lerner lessee lesseps
  lessor letch leto letterer letterman leuwenhoek levantine leveler leveller levi levite lexicographer lexicologist
  liar libber libby libeler liberal liberalist liberator liberian libertine librarian librettist libyan licensee
  licenser licentiate lichtenstein liechtensteiner liegeman lieutenant lifeguard lifer lifter liftman lighterman
  lightweight lilith liliuokalani lillie limey limner limnologist limper lin lincoln lind lindbergh linebacker
  lineman linendraper lingerer linguist linkboy linkman linksman linnaeus lipchitz lipmann lipscomb lir lisper
  listener liston liszt literate lithographer lithomancer litigant litigator litterateur litterbug litterer littre
  liturgist livermore liverpudlian liveryman livingston livingstone livy lloyd llud llyr loather lobachevsky
  lobbyist lobsterback lobsterman locater locator locke lockkeeper lockman lockmaster locksmith locum lodger loeb
  loewe loewi logger logician logistician logomach logomachist logos lohan loiterer loki lolita lombard londoner
  loner longbowman longer longfellow longshoreman loon looney loony loos looter lorca lord lorelei loren lorentz
  lorenz lorre loser lothario loudmouth louis louisianan louisianian lout lovelace lovell lovely lover lowbrow
  lowerclassman lowlander lowlife loyalist loyola lozier lpn lubavitcher lubitsch lucas lucifer lucretius lucullus
  luculus lugh lugosi lulli lulu lumberman luminary lummox luna luncher lunkhead lunt lurcher lurker lush lutanist
  lutenist luther lutheran luthier lutist lutyens luxembourger luxemburger lycanthrope lyly lyricist lyrist
  lysander lysenko lysimachus lysippus lytton
`;
