// Nouns whose first sense is a group.
// Extracted from WordNet 3.1 (Princeton University; WordNet licence, see lexicons/NOTICE.md) by tools/gold/wordnet-lists.mjs.
// Generated data: change the extraction, not this file.

/** Singular forms, in alphabetical order, divided by white space. */
export const wordnetGroups = `
  aarp abb academe academia academy acc aclant adhocracy admass aec afisr afl afspc aged agency agglomeration
  aggregation aiai aircrew airforce akhbari albigenses alignment alinement alir ally amphictyony ancestry ancients
  ang ano antibiosis arda argosy aristocracy armada armamentarium army arng array asala asean assemblage assizes
  association assortment atf auc audience aum authoritarianism authorities automaker aviation avifauna azeri
  backfield backlog baffled band banquet baptists baronage bastion batch battalion battery beanfeast beatles
  beatniks beats benelux berbers bevy bibliotheca bikers biome biota biotype bja bjs blind bloc bloodstock bmdo
  board bollywood bolshevism booboisie bookclub bootboys bosk bottler bourgeoisie branch breadline breed brethren
  brigade brokerage brood brush bunch bundesbank bundle bureau bureaucracy bureaucratism business businessmen
  businesspeople caboodle cadre caesarism camarilla camorra canebrake capitalism caravan carload carmaker cartel
  cast category catena cathari cathars caucus cautious cavalcade cavalry ccrc cdc chain chaparral charity chasidim
  chassidim choir christendom chunk church cia cid cim cio cira circus cis citizenry civilization clade clan claque
  class clergy clerisy clientele clique clod clon clowder club clump cluster clustering cnpz coalition coastguard
  coevals collection collective college colony column combination combo commission committee commonalty communism
  community company conclave conference congeries congregation congress consistory consortium constabulary
  constituency constructivism contemporaries content contingent contras convention convoy copartnership coppice
  copse core corp corporation corps coterie council country couple court coven cream crew crossroads crowd cse csis
  ctc cubism cult culturati culture cumulation curia cyclades dadaism dagestani dail damned darpa data dccp dea
  dead deaf dealership deco deconstructivism defeated delegation demimonde denomination department descendants dflp
  dia diarchy dichotomy dictatorship dippers directorate disabled discomfited division dixiecrats dod doei doi doj
  dojc doomed drms dtic duma dunkers dyarchy dynasty economy ecosoc ecosystem eec egtk ela elderly elect electorate
  elite enemy enlightened enosis ensemble entourage epa episcopacy ethnos europol exec expo expressionism faa
  faction faithful falange family fandom fao far farc farrago fatah fauvism fbi fcc fcs fda fdic feast fedayeen
  fellowship fema feudalism few fha fhlmc filmdom fincen findings firm flank fleet fletc flight flnc flock fnma
  folk folks followers following forest formation foursome fps frat fraternity free friendly frs ftc fto fuqra fws
  gaap gaggle galaxy galere gallicanism gallimaufry gam gamelan gang gangdom gangland gao gathering gatt gaudy
  gendarmerie gendarmery generation genome gens gentlefolk gentry gerontocracy gestapo gia gild gimmickry gironde
  glob gop governed government gpo grade grapo greenpeace gridlock grove gsa gspc guild guomindang gynarchy
  gynecocracy habsburg haganah hamas hamlet han handicapped hapsburg haredi hasidim hassidim hawala haycock hayrick
  haystack heap hebraism hedgefund hegemon hegemony herbarium herd herrenvolk hezbollah hhs hierarchy hierocracy
  highschool hippies hipsters hive hizballah hizbollah hizbullah hodgepodge hohenzollern hollywood homebound
  homefolk horde hostile household housewarming hua hud hudood hudud huji iaea ibrd icao icc icu ida idf ifc iis
  ilo imagism imf imo imu inc indaba industrialism industry infantry ingroup inla inr ins inspectorate institute
  institution instrumentality insurer intelligentsia interahamwe international interpol ioc irs isi iskcon isn
  israelites issuer iww jati jayshullah jem jewry jirga jra judaica judaism judicatory judiciary junta junto jury
  kach karaites kashag kgb khalsa kibbutz kindergarten kindred kinfolk kinsfolk kith kkk klan klavern kludge
  knesset knesseth knighthood knot koinonia kokka kolkhoz kuomintang lablink labor labour laity law leaders league
  legion legislature liao line lineage linemen literati litter lost ltte luftwaffe luminism lump lumpenproletariat
  lycee madrasa madrasah magi maimed majors mak manpower manufacturer mariachi marshals masque masses mates
  matriarchate matriarchy matrix mbundu mcia mdi medici meeting mek melange membership men menage metadata
  methodists military militia ming minimalism ministry minority minors minyan miscellanea mishmash mishpachah
  mishpocha mission mko mob mobocracy mods monarchy monocracy mormons moshav mossad motorcade mounties mrta msb
  muckheap muckhill mujahadeen mujahadein mujahadin mujahedeen mujahedin mujahideen mujahidin multiversity musketry
  mutawa mythology nac nara nasa nation nationality nato navy nawcwpns naziism nazism ncdc needy neoexpressionism
  neoromanticism network nga ngb ngo nicu nih nij nipr nist nlrb noaa nobility nonalignment nonalinement npa npc
  nra nrc nro nsa nsc nsf nsw nswc ntis nuwc oas ochlocracy oddments oecumenism officialdom oig oireachtas ois
  oligarchy omayyad omb ommiad oni opcw opec orchestra ordering organization osha outfit overpopulation ovimbundu
  pac package packet pagad pair panchayat panchayet panoply pantheon papacy parade paramilitary paratroops parish
  parliament partnership party patriarchy patrol pdflp peasantry pedigree peerage people peoples personnel
  pesantran pesantren pflp pharma philharmonic phratry phs phyle phylum pij pile plantagenet platoon playschool plf
  plo plutocracy police politburo polytechnic pontificate poor populace population porte posse potpourri ppk
  praesidium preschool presidium priesthood processor profession progression proletariat provos psf psychedelia
  public publisher punchayet punks pyre qaeda qin qing quadrumvirate quakers quango quintuple quorum rabble ragtag
  rainforest rajanya rally rank rastafari rastas rcmp readership rear rearguard reductivism regime regiment reich
  reit remuda republic reserves retarded retinue retreated retrospective reunion rhd rich riffraff rira rockers
  rotc row ruck ruf sabaoth sabbat saceur saclant sanhedrin sas sayeret sba schmear schmeer school schutzstaffel
  scientology screenland seanad seance secretariate sect seljuk selva seminary senate sequence series set
  settlement sevensome sezession shakers shang sharia shariah shebang shia shiah shindig shindy shmear shogunate
  shua sick signage sirc sixsome skinheads slagheap slain smithereens sociable social society sodality soiree
  soldiery sorority soviet sovietism soviets species spinney squad squadron squirearchy ssa sss stack staff
  stalinism statuary straggle stratocracy streak sturmabteilung subclass subcommittee subculture subfamily subgenus
  subgroup subkingdom suborder subphylum subset subspace subspecies subsystem sung superclass superfamily
  superorder superphylum superpower suprematism surrealism suzerain svr swad swarm symposium syndicalism syndicate
  synod synset table tableau taleban taliban tammany tanzim taxon team tech technocracy telco tenantry thicket
  threescore throng tigers timid townsfolk townspeople tradespeople traffic trainband transpose tribunal trichotomy
  trilogy trimurti trinketry triumvirate troop troops troponomy troupe tsa tudor tuft turnverein tussock tyranny
  uda ulama ulema umayyad umma ummah unconfessed underbrush underclass undergrowth underwood underworld unemployed
  unesco unicef uninitiate union unionism university usaf uscb usda usmc usn usps usss usuli utility utn valois
  vanguard variety vaudois vegetation venire vernation vfw vicariate vicarship victoriana viewers village waldenses
  walloons wei who wildlife wisp wmo womankind woodpile woods workforce wounded wto yeshiva yeshivah york zamboorak
  zamburak zamburek zhou zumbooruck zumbooruk
`;
