// SPDX-License-Identifier: MIT
// L3: GENERATED from tools/lexicon/*.txt by tools/make_french_lexicon.py; change those, not this.
// 4546 words, 2321 word stems, 444 verbs, 590 verb stems, 17402 verb forms; 36140 bytes.
#ifndef INCISE_DETAIL_FRENCH_LEXICON_HPP
#define INCISE_DETAIL_FRENCH_LEXICON_HPP

#include <cstddef>
#include <cstdint>

#include "config.hpp"

// clang-format off
namespace incise {
inline namespace INCISE_ABI {
namespace detail {

/// What a word can be in a French sentence; each is a file of tools/lexicon.
enum class role : std::uint8_t {
    abbreviation_also_word,  ///< Abbreviation that is also a French word: est., col., vol., fin.
    abbreviation_may_end,  ///< Abbreviation whose dot may also end the sentence: etc., Cie., av. J.-C., Inc.
    abbreviation_never_final,  ///< Abbreviation, written without its dot, that always announces something: M. Roux, art. 3, p. 12.
    adverb_common,  ///< Adverb that may stand between auxiliary and participle, or between verb and subject: a ensuite declare.
    civility_any,  ///< Title before the name of a man or a woman: Dr Roux, maitre Roux.
    civility_feminine,  ///< Title before a woman's name: Mme Roux, madame Roux.
    civility_masculine,  ///< Title before a man's name: M. Roux, monsieur Roux.
    coordinating_conjunction,  ///< Coordinating conjunction: et, ou, mais.
    determiner,  ///< Determiner, any gender: le, un, ce, son, plusieurs.
    determiner_feminine,  ///< Determiner of a feminine singular: la, une, cette, ma.
    determiner_masculine,  ///< Determiner of a masculine singular: le, un, ce, mon.
    determiner_plural,  ///< Determiner of a plural: les, des, ces, leurs.
    first_name_feminine,  ///< Common given name of women.
    first_name_masculine,  ///< Common given name of men.
    function_any,  ///< Office, profession or person, the same word for both genders: ministre, porte-parole.
    function_feminine,  ///< Office, profession, kinship or person, feminine: directrice, reine, voisine, victime.
    function_masculine,  ///< Office, profession, kinship or person, masculine: directeur, roi, voisin.
    interjection,  ///< Interjection, which a lower-case word may follow: Ah ! quelle joie.
    month,  ///< Name of a month.
    name_particle,  ///< Particle inside a name: de Gaulle, van Gogh, ben Ali.
    nationality,  ///< Adjective or noun of nationality or region, all forms: francais, russes, vaudoise.
    negation,  ///< Second or first half of a negation: ne, pas, plus.
    news_agency,  ///< News agency, as in a dateline or a sign-off: (afp/nxp).
    number_word,  ///< Cardinal or ordinal number in letters.
    object_pronoun,  ///< Object pronoun before the verb: me, le, lui, y, en.
    organisation_noun,  ///< Noun of an organisation, or of people as one, that can speak: gouvernement, police, parquet.
    place_noun,  ///< Noun that a place name follows: rue de Rivoli, ville de Lyon.
    preposition,  ///< Preposition: a, dans, avec, contraction included.
    pronoun_feminine,  ///< Third person pronoun of a woman: elle, celle-ci.
    pronoun_first_second,  ///< Pronoun of the first or second person: je, nous, toi.
    pronoun_masculine,  ///< Third person pronoun of a man: il, lui, celui-ci.
    pronoun_plural,  ///< Plural pronoun of the third person: ils, elles, ceux-ci.
    relative_pronoun,  ///< Relative pronoun: qui, que, dont, lequel.
    reporting_noun,  ///< Noun that stands for words said or written: declaration, communique, propos.
    sentence_starter,  ///< Word that, capitalised after a dot, begins a sentence: Le, Il, Mais, Dans.
    source_phrase_noun,  ///< Noun of a phrase that names a source: aux yeux de, de l'avis de, a en croire.
    source_preposition,  ///< Preposition, or its last part, that names a source: selon, suivant, (d')apres, pour.
    subject_pronoun,  ///< Pronoun that can be a subject: je, il, celle-ci, ceux.
    subordinating_conjunction,  ///< Subordinating conjunction: que, si, lorsque, parce.
    weekday  ///< Day of the week, or a word for a day: lundi, hier, demain.
};

/// Sorted stems, column by column, and the classes of endings that they take.
struct stem_table {
    std::size_t count;
    const std::uint16_t* offsets;
    const char* sizes;
    const char* classes;
    const char* endings;
    const std::uint16_t* ending_offsets;
};

namespace french_tables {

// Stems and lemmas, as they come; a stem inside another text has no bytes of its own.
inline constexpr char pool[] =
    "a.m'a^nonn'abbe/atrice/cile/gende/bibliothe/caire`ne/anmoinscriptioncle/mence/dricanerichard'aille"
    "ursula^cha^teaucunementionnernesthe/ticienchai^ne/erlandaisaacade/miciencha\303\256ner.-u.karate/k"
    "arimaginer.s.v.p.-d.gabonaisabelle-fillette/le/visioncologue/rilla`-baskett'abbesse/bastienseignan"
    "thonyannickarine/ditorialiste/phane/gocianthropologue`re/actionnaire/affirmationuanc,abdallahmedit"
    "hai:landaislamisterme/daille/gislandaisnadiablesse/gole`ne/o-ze/landaisrae/liencore/agitalienfanto"
    "ine`s'abdella`-dessusandrine/palaisserbe/be/gaiementamercreditorialiste/phanie`ce/le/braillera^l'u"
    "nanimementendrementhousiasmerabbinte/rieurementonnerachidalai:-lamantoniouliaboi^le/onie.u.r.s.s.a"
    ".r.labelgabrielle-me^me/decin-chef-adjointerfaxavierge/antableracontermineradioce`se/minaristefann"
    "yasminaudernie`rementrai^neure/alisabrinadinettoye/me/nite/moignagence/le`bravocat-conseillustrera"
    "masse/nateur-maire/bellionele`ve/ne/zue/lienfinalementrainsinuerandonn.b.d'apre`s.a.s.e/chappele/c"
    "olette/moineucha^telois.ma-foibidiotagentilhomme/decin-le/gistevelineufabienfaire/cemmentremettacl"
    "eraouldamienflammeraphae:laboratoire/ceptionnistechnicienjoignace/libataire/citationze/ro^danielle"
    "s-me^mesdamesdemoisellesquellesquelsage-femme/ditesclavecoleaderrie`re/clamenterroristempe^tailleu"
    "rode/pute/-maire/criminologuerriposterapidementreprendre/daction.d.l.rappelerappelladyeux-me^messa"
    "germaineurologuettandiscourirakienjoindre/dige/migre/goire/e/crivainqueurope/enque^tanguyoussefe/l"
    "icitar-tasse`n.d.tanto^taperc,abonne/colivierapporterapporteure/fle/chiffrerapprochercherrassurera"
    "ymondlre/fugie/cologistemp\303\252tere/futilisages-femmessieursai:danoisainterlocubainconnuancerta"
    "inculpe/diatre/soriverainde/pendantistentere/gentimentreprise/ne/galaisalarie/conomistextogolaisal"
    "uere/gie/cossaisamediacre/aboucha^telaindiensuite/cuyoutuba^illai:que/be/coisamiracule/douardansam"
    "uelectricientretienneuvie`me/lanie/galementaquinere/gime/me/glise/paratiste/gyptienversanglotere/g"
    "inette/le`ve/ronique/mandataire/gionai:vementarguere/gisans-doute/lectricienvoye/levaluaboyere/gul"
    "ie`rementatatianadolucascadetathle`te/lisabethiopienancyvette/lise/ve`rementchadienarguere/ite/re/"
    "ite`re/jouibnarrabulgare/myriamazoneveuge`new-yorkaisantacceptere/participantche`quelqu'unionarrer"
    "e/pe/tattache/lasiatiquelquentindige`newsnetc'acclamere/pe`the/odore/pliquestionnere/pondavantage/"
    "ne/ral-majorite/lodie/lucienataliaccordere/ponse`chementhe/oricienathalieutenant-colonelenationali"
    "ste/lyse/e/merveillanc,accueillere/publicaindignere/quisitoire/seaudreyvonne/milie/mireillei:lance"
    "rtescrimamadouanimac,onaufrage/ne/raliste/missaire/servante/nervacancine/aste/norgueillibanaisaoud"
    "ienicolaspiranthe/orisapristipulere/sistanthe/re`secondamne/picinquante/pide/miologiste/piloguide/"
    "butantheresarahabitanthierryaccueillire/solvaguementhomassemble/e/pousecre/taire-ge/ne/re/sonnicol"
    "entementh\303\251orisergent-cheffe/lixinhuaccusationige/rianai:saufabricantontonyaccuse/pouvantibe"
    "/taindiquere/soudramaturgentiste/pouxaccuserguei:ache`valaisanalysermentimidementitrere/sume/quipa"
    "ge/ne/ticienige/rienikitachethnologue/quipe/pe/rorchestre`saure/lienoe:lapressecre/tariattaquere/t"
    "ablibe/racheverdictacquiesc,acquiescertifiere/torquai-d'orsayatollahabitue/thiopienorbertrandre/ve"
    "/laquaisauvetrangelaquellequelisabethai:tienord-core/enorve/gienotablementoi-me^mecolibertaire/ve`"
    "largementombernardavidolettonotaire^vale/rie/tienne/tonnotammentoujoursavoirebelle-me`recevidemmen"
    "touriste/tranglaiscanderecommandationoterecommandereconnai^tradereconnaissce/nariste/tudiantousser"
    "vice-amiranienotifiereconna\303\256treize/valuactiviste/ve^que/videmmentoussoterecrue/voqualifiere"
    "ctifieredoutereformulerefraindirectementout-a`-couperchistecologisteconomistecossaiscientifiquecri"
    "vaindividuchesseizecuyadage/ologuedmonde/cembre/silienotrentainedouarde/cide/clambassadeurbanisted"
    "warde/clarationourrice/lineffrai:chacuniversite/adieuhandballe/gationous-me^mesurerefuseregrettere"
    "ineffrayerejeterejettoutefoiscottraduc.-a`-de/conseillarmoi-me^membredouillerelaterelayadjudant-ch"
    "efabricecinquie`menac,admettrentegalementraduirele`valentindone/sienouveau-ne/administrationovembr"
    "efaisculp.-selondonienovice-championullementraduisentinellettreleverreligieusentirlandaisen~oradol"
    "escentainegliseptembretonxp.ex-directeur-ge/ne/remarquereme/morbleu.s.adresseremercieremplac,antra"
    "fiquantrancherve/te/ranarchistegyptienadrienadulte/rieurementranquillementransfuge/orgienadversair"
    "em\303\251morerene/ae/roporte-drapeaugurereniflerenseignerepartirnafghane/enafinalistehassance^tre"
    "portereprochereque/rantransmettrescape/ruvienafp.m.eliseptie`menaceresponsablelizabethausseressort"
    "issantravaillarmoyerestauragac,agaceretenironiquementribunelodielyse/emigre/goryagne`seulementriom"
    "pheretentironiseretourneretrac,agressai:emiliemirriteretraceretraite/agricultivaletudiantristandar"
    "distemissairetranscriretweetereutersgtristementroisie`mendiantroupedrobertsinformaticienagronomend"
    "ierevendiquerevenirivie`remmanuellempereurodolphe/le`nemploye/aide-soignantrouveroi-pre/sidentiste"
    "mporterolandrewallonsheikhadijacasseromaintenantruande/cre/tsarabe/gayajouteromancirc.a`.de/cre`tu"
    "nisienalainfirmeromanistepicibrahimiteronchonneronronnerosalarmeroselynepide/miologistepousepouxal"
    "banaisiffleroucoulerougiroumaintenirouspe/typenserouspe`tyrangolaisignalerterousp\303\251terousseq"
    "uipage/rant\303\251moigneroutimme/diatementalbertalexanderouxalexandrequipensionnairespagnolgagnan"
    "talexisignifieroyalistespe/rugiruthaut-repre/sentantalfredonnerwandaisignoralge/rienalicelauralle/"
    "guillaumensuelaure/attester\303\242ler\303\251affirmer\303\251agir\303\251citer\303\251clamer\303"
    "\251criminer\303\251crirespe`r\303\251diger\303\251fl\303\251chirurgienalle`guine/enallemande/cris"
    "tinaller\303\251futer\303\251it\303\251rer\303\251jouir\303\251partir\303\251pliquer\303\251pondre"
    "spionalliancelle-cimmigre/vistesp\303\251rer\303\251p\303\251ter\303\251server\303\251sonner\303"
    "\251soudressayer\303\251sumer\303\251tablir\303\251torquer\303\251v\303\251ler\303\251\303\251crir"
    "essayistesther\303\252verallie/allo^allocutionall\303\251gueralorsqu'alpinistestimeralsacienambass"
    "adricelle-la`ambulancimpassezoe/ame/liestoniename/ricainfirmiaulerannanne-marie-christinex-ministr"
    "ex-pre/sidentanne-sophiexcepte/anniexclamationannonc,annonceraou^taoutrexclamerapercevoirapercevra"
    "imentapfamillexcuserapostropherapprendrexe/cutifasc.g.tapprentimpatienterapprouverappuisqu'appuyer"
    "arbitrexhorterarche/ologuexigerarcheve^quexile/architectexpertargentinfluencabinetargumenterarme/e"
    "xplicationarme/nienarnaude/directionarrdtarre^tarr\303\252terarthurlementarticle/mentinexpliciteme"
    "ntarticulerartistexpliciterassistantassociationassocie/te/assumerassure/assureurass\303\251nervera"
    "stronauteur-composilviolonistexpliquerastronomenuisierastrophysicienattristeraujourd'huissieraumo^"
    "nierauparavantauquelaurencelles-cimpe/ratricelles-la`aussito^taustralienautantauteurexploitantauto"
    "chtonexplorautomobilistexpose/autorite/autoroutexposerautrefoisimonettautrichienauxquellesimplemen"
    "tauxquelsince`rementavanc,avanceraventurimplicitementavenuexpresse/mentavertiravertissementaveukra"
    "inienavisitavoueravrilaurentawp.singe/nieur-conseilibrairexprimerazerbai:djanaisinistre/bafouiller"
    "bahaute-repre/sentantextasierbalbutierbanderolexternextre/mistexulterbanditbanlieuebanquebanquicon"
    "quebaptiserbarackarlibyenbaragouinerbaronbasquebavarderbe/ne/dictebe/ne/ficiairebe/ne/volebe/ninoi"
    "sipa^liguebeatbeau-filsixie`meurtrimplorerbeau-fre`rebeau-pe`rebeaucoupa^tissinformerbelge/rarde/d"
    "iscourrielilianebelle-soeurbenjamincelui-cinitialementbenoi^tbernoiskine/sithe/rapeutebeuglerbie/l"
    "orussebiento^tbigrecquebijoutinjonctionbilletbiographe/ritinjurierbiologistebirmanagerbla^mace/don"
    "ienblde/douanbloc.citbloggamineurbloguitaristebloombergaragisteblvde/essebl\303\242merbofficelui-l"
    "a`bolivienbondirigeantbonhommexicainquie/tbonjournalistebonsoirborisloganbosniaquebougonnerboulang"
    "arantirboulevarde/fausslovaquebourgmestrebourreausagarc,onboxbrianbrie`vementbrigadierbrigande/fen"
    "de/fenseurebrigittebritanniquebroscardinquie`tbruno'brusquementbulletinqui\303\251terbureausinebur"
    "kinabe/b\303\242illerb\303\251gayerb\303\251nircadrecaissecaissinsistercalculercalife/ministe`reca"
    "lmementcamarade/fininspectacambriolindacamerounaislove`necamillecamionncampacifistecanadiencandida"
    "tcapitainecapitalecaporte-parolecaptinstancentie`mecardiologuecaricaturistecarlosmsnowboarde/funtc"
    "armencarolecarolinecasino.n.ucatalancate/goriquementcatherinecatholiquecausercavalinguistecdtcentr"
    "alecentrecentristecependantcetteceux-cinstigarde-chasseresseceux-la`cfatimachinistechahe/roi:necha"
    "mbrechancelleriechansongerchantalituanienchanterchantonnerchaquecharge/charlesobrementcharlottecha"
    "rpentierchauffaubourgarde-co^techeikhe/rosocialistecheminstitutchevalivrchezurichoisirchilienchimi"
    "stechinoisociologuechloe/chre/tienchristianchristophe/liechroniquande/ja`chronistechuchoterchutchy"
    "prioteclairementclientclimatologuecliniqueclubco-fondationcoache/sitcoalitioncochercodirecofondaco"
    "iffe/vriercollaboracolle/giencolle`geigncolle`guecollectifermementcolombiencombattantcombiencome/d"
    "iencomite/commandantcommenc,commencercommentairecommentercommerc,antcommissaire-priseurcommissionc"
    "ommunaute/communecommunique/communiquercommunistecompagnecompagniecompagnoncomparaisoniacompatriot"
    "ecomple/tcomple`tcomplicecompl\303\251tercomprendrecomptablecompterconc,conce/de/le/gationconce`de"
    "/le/gue/concernantconcevoirconcevrconciergeindreconcitoyenconclureconclusionconc\303\251dercondamn"
    "erconduconfe/de/rationconfe/renceconfe`rconfesserconfidenceconfidentconfierconfirmerconfre`reconfu"
    "se/mentconf\303\251rercongolaisoitcongre`soixantecongressisteconjecturerconjointernauteconjurercon"
    "servalle/econside/rconside`rconsid\303\251rerconsignerconsoeurconsolerconsommadameconsortiumadelei"
    "neconstaterconstruconsulatconsultantcontestercontinuercontre-amircontredirecontrercontribuablecont"
    "ro^locataireconvenirconverserconvictionconvivementcoordinacoordonnacopainsurge/copinercordonnierco"
    "rinnecorphelinsurgercorrespondantcorrigercorsecosignatairecosmonautecourriercoursinternecourtisanc"
    "ousinterpellercouturinterpre`tecrachercrachotercraigncraindrecredocteurcritiquercroatecroirecroycu"
    "isininterroge/cure/c\303\251l\303\251brerde/linquantde/mentirde/mocratede/nigra^cede/nonc,de/nonci"
    "ationde/pannde/partementde/pe^chebdomadairede/peignde/peindruide/plordonnerde/postillongtempsalmod"
    "ierde/ptde/pute/e-mairede/signde/solangendarmeriede/sormaison-blancheinrichelende/tailloi:cde/tenu"
    "de/tracde/velopposantde`soldatdeglisserdellointerrogerdelphinedemainterrompre/ce/demmentdemanderde"
    "meurerdemi-fre`redemi-soeurdenisolennellementdepuisolliciterdesquellesomaliendesquelsommelintersyn"
    "dicaledessinadestinatairedestrucdeuxie`medevantdevinerdevisedevoirdevrdiagnostiquerdialoguerdianed"
    "ictondidierdiffe/rentesommerdiffe/rentsorcintervenantdiffuserdimanchenrintervenirdiplo^me/diplomat"
    "elotandiscoursortantdisparudisserterdissidentdistribudistrictdiversesoudainterventiondivulguerdixi"
    "e`medixitdizainedjihadistedmitrinterviewernerdoctoressedomestiquedominiquedonaldoncdontdorisoudana"
    "isoufflerdoucementdouzedoyendpakistanaisouhaiterdptduqueloladurantd\303\251buterd\303\251ciderd"
    "\303\251clamerd\303\251clarerd\303\251conseillerd\303\251crired\303\251cr\303\251terd\303\251dired"
    "\303\251douanerd\303\251fausserd\303\251fendred\303\251finird\303\251mentird\303\251nigrerd\303"
    "\251noncerd\303\251peindred\303\251plorerd\303\251poserd\303\251signerd\303\251solerd\303\251taill"
    "erd\303\251velopperdantfermichaelonguementfernando.t.a.nfestivoirienfiance/fichtrefie`rementfigura"
    "ntfigurefilerfilialefinancintimerfinlandaisoule`valoirfistonflamandflatterfleuristefleuve/te/rinai"
    "reflorenceflorianfmiche`lefonctionnairefonde/footballouangerfore^tforgeronformellementfortementfou"
    "lefournirfranc,aisouleverfrancescafranchementfrancisoulignerfranckatefrankazakhenryfraudfre/de/ric"
    "fribourgeoisoupirerfroidementfrontfugitintrodilefulminerfustigerf\303\251licitergardiengarsourcega"
    "spardinvargastongaullistegazetinvectivergazouillergenevie`vedettegenevoisinvendredinvestigagensour"
    "dementgeorgestionnairegilbertgillesouriregiovanninvite/giuliagiuseppentagoneglapirateglorifierglou"
    "ssergolfegordongouvernantgouvernementgouverneurgrade/grand-dieugrand-mamanifestantgrand-me`regrand"
    "-papalabrergrand-pe`regravementgreffinvitergretagrimac,grimacergrinc,grincergrognergromme`loupales"
    "tiniengrommelergrondergroupersiflergustavegymnastegyne/cologueg\303\251mirhillaryhipancartehistori"
    "enhistoriographeho^pitho^telihocherholdinghomologuehongroisous-lieutenanthonorerhoque`thoqueterhor"
    "miserhorsous-ministrehortensehourrahugobjecterhuguesous-pre/fe`tehuitie`mehumblementhumoristehurle"
    "rhusseinh\303\251siterj'j.-cjacke/nyanjacquelinejadejadisous-pre/fetjamaisous-secre/tairejamesoute"
    "nirjanejanvierjaponaisouvenirjardinijaserje/ro^mejean-baptistejean-claudejean-franc,oisouventjean-"
    "jacquesovie/tiquejean-louispationautejean-lucjean-marcelouvejean-marie-claudejean-michelinejean-pa"
    "ulinejean-pierrejean-yvespe/cialistejenniferjeudijeune-fillejeune-hommejoe:ltdjohnjonathanjordanie"
    "njose/phinejosepharmacienjoyeusementjrju:rgenjuanjubilerjudithjudokajugerjuilletjuinjulespe/cifiju"
    "lienjuliettejurassienjure/juristejusqu'a`jusqu'aujustementjusticejusticijustifierjustineke/vincent"
    "kevingtainekeystone-atsportikgklausprintkmademoisellekosovarkowei:tienkremlinkurdekyodobservationl"
    "tnludovicairelui-me^melundiluttluxembourgeoisp\303\251cifierlyce/enlyonnaisqqchl\303\242chermagazi"
    "nemagistrate`gemahmoudmai^trmailmairiemalaisienmalgachemalgre/malikamaltaisquaremamiemannequinzema"
    "nonmanufacturemapaolobservatoiremarchandmarcobservermardimare/chalemargaretmargueritemariannemarie"
    "/marinmarionmarkusquattmarmonnermarocainmarquistademarrainemarseillaistagiairemarte`lmartelermarth"
    "emartinmarymathe/maticienmathieumathildemathistart-upapersonnalite/matignonmatteoctobrematthieumau"
    "diremaudisstatisticienmaugre/maugr\303\251ermauricemauritanienmaximemcmgrmichellemickae:lmigrantmi"
    "guelmikhai:lmilicemilitairemilitantmilliardmilliermillionmllemode/ramohamedmohammedmollahmonarquem"
    "oniquemonologuermonseigneurmonsieurmonstremonte/ne/grinmoquermordieumorthophonistemoscovitemotardm"
    "otocyclistemourantmoussamoussemouvementmoyennantmrmuhammadmunicipalite/murielmurmurermuse/emusicie"
    "nmutuellem\303\251diterofficiellementofficieroffusqueromaromstudiop.citope/raophtalmologueopiniono"
    "pposeroppositionopticienordreorganisationou`ouaistylisteouvriparagrparbleuparcpardonparentparfoisu"
    "bodorerparierparisienparlementaireparlerparmiparodierparoissienparquetparrainpartenairepartisanpas"
    "calpassagpassantpasteurpatriarchepatriciapatrickpatronatpaysanpdgpersonnellementpesterpeterpetit-f"
    "ilsuccesseurpetite-fillepeuple/nipotentiairepeut-e^trephilippephilippinphilosopherphotographephras"
    "epianistepiloteplaceplaiderplaidoirieplaidoyerplaignantplaindreplaisanterpleurerpleurnicherplombie"
    "rplongplusieursud-africainpluto^tpoe/tessepoe`tepointpolicepolicipolimentpoliticienpolitologuepolo"
    "naisud-core/enpompipongistepontpoportugaisue/doisugge/rpostulerpoufferpourquoiqu'pourrpoursuivrepo"
    "urtantpousserpouvoirpre/cise/mentpre/cisionpre/conisugge`rpre/de/cesseurpre/dicapre/dirpre/disugg"
    "\303\251rerpre/facepre/fe/rpre/fe`rpre/fecturepre/pose/pre/sidencepre/tendpre/textpre/venupre/voir"
    "pre/voyagpre^chpre^trpremie`re-damepremier-ministrepresqueprie`reprieureprincprisonniproclamerproc"
    "ureur-adjointprocureur-ge/ne/rproducprofe/rprofe`rprofesseurprof\303\251rerprogrammapromenpromesse"
    "promettreprononc,prononcerpronostiquerprophe/tisuisseproph\303\251tiserproposerpropositionproprie/"
    "taireprotestantprotesterproverbeprovinceprovoquerpr\303\251ciserpr\303\251coniserpr\303\251direpr"
    "\303\251f\303\251rerpr\303\251senterpr\303\251tendrepr\303\251texterpr\303\251venirpr\303\251voirp"
    "r\303\252cherpstpsychanalystepsychiatrepsychologuepsychothe/rapeutepublicationpublicistepublierpub"
    "liquementputschistep\303\242lirp\303\251rorerqatariqqnquarantequartierquasimentquatorzequatrequatr"
    "ie`mequotidienqu\303\251manderqu\303\252tersuivantsupe/rieuresupple/antsuppliersupposersurenche/ri"
    "surench\303\251rirsurfsurintendantsurnommersursautersurtoutsurvivantsuspectsusurrersuzannesvetlana"
    "sylvainsylviasylvieillardsyndicalistesyndicatsyrienvaticanvaudoisvaudrvice-chancelivice-ministrevi"
    "ce-pre/sidentvice-premiervice-recvicomtvictimevictoirevictorvieillevietnamienvieuxvigneronvigoureu"
    "sementvilipendervillageoisvillevingtie`mevirginievirologuevivatvivianevizirvladimirvocife/rvocife`"
    "rvocif\303\251rervoeuvoicivoila`voixvolleyvolontairevolontiersvomvosvotrevoudrvouloirvous-me^mevoy"
    "onsvsvvwilliamwolfgangzut\303\242nonner\303\251chapper\303\251crier\303\251dicter\303\251merveille"
    "r\303\251norgueillir\303\251piloguer\303\251pouvanter\303\251tonner\303\251valuer\303\251voquer"
    "\303\252tre";

// Stems of words, sorted: where each begins in the pool, its size, its class of endings.
inline constexpr std::uint16_t word_offsets[] = {
    0, 255, 11, 266, 373, 490, 1494, 1778, 2160, 158, 158, 2866, 2866, 2905, 3044, 345, 3550, 3722,
    9378, 3846, 715, 715, 3983, 3983, 4072, 4072, 4186, 4326, 4332, 4377, 4399, 357, 357, 4446, 4456,
    4523, 14217, 842, 1010, 470, 4656, 4705, 4743, 4860, 379, 379, 3828, 4711, 3253, 142, 4932, 93, 931,
    311, 5072, 5162, 5293, 5299, 5311, 5349, 5400, 5423, 311, 5432, 376, 9311, 3856, 5567, 5642, 5772,
    5778, 5783, 4983, 5802, 5810, 5825, 12908, 2544, 646, 2173, 3779, 3779, 3779, 5833, 5852, 5871,
    5885, 398, 1829, 2060, 2060, 2882, 15016, 4309, 4470, 3208, 4977, 3230, 3230, 1937, 3423, 5223,
    2550, 5905, 5908, 5908, 5950, 5968, 5990, 1845, 286, 328, 480, 648, 5998, 6003, 951, 11689, 6040,
    966, 966, 6090, 951, 951, 5029, 6133, 6147, 6164, 6180, 6195, 6215, 6225, 6241, 6250, 2157, 6267,
    2211, 6286, 6298, 13895, 6334, 2257, 2641, 877, 2787, 5863, 6350, 6359, 6370, 6388, 6395, 6414,
    6453, 6469, 2075, 12675, 2248, 111, 111, 111, 13229, 2503, 6492, 6508, 6517, 6527, 3079, 3079, 6566,
    6566, 6575, 6585, 6420, 6591, 6607, 6622, 6641, 6650, 6665, 6681, 6691, 6710, 727, 2331, 1223, 6742,
    6762, 6787, 6800, 6812, 854, 854, 6824, 6835, 3177, 6872, 947, 6905, 6943, 6974, 6980, 6988, 6994,
    12219, 7014, 7039, 258, 258, 7044, 8717, 374, 13, 522, 7058, 7069, 7083, 7093, 7111, 7115, 7143,
    7154, 7164, 685, 7186, 219, 3391, 7215, 7226, 7226, 7253, 7446, 3325, 7260, 3203, 34, 7292, 1046,
    1046, 7303, 7311, 7320, 7336, 7336, 613, 613, 7342, 7363, 7373, 7398, 430, 7408, 7416, 7428, 7441,
    7458, 7475, 7489, 212, 7509, 7529, 7543, 7550, 7560, 1779, 7578, 7592, 11304, 7615, 7626, 7643, 852,
    3744, 4090, 4209, 7646, 7651, 7662, 7662, 7671, 7694, 7702, 7713, 7729, 7735, 2161, 7746, 7762,
    7772, 2732, 20, 2286, 371, 3933, 5052, 6085, 44, 6208, 2070, 7804, 7809, 7815, 7836, 7853, 7862,
    7882, 7894, 7912, 7919, 7926, 7938, 7946, 2895, 4512, 7954, 7963, 7971, 7985, 7985, 7717, 7717,
    8004, 8015, 8028, 8050, 8056, 8062, 2067, 8070, 4999, 8080, 8087, 8103, 8112, 8128, 8141, 20, 20,
    75, 1135, 3818, 4000, 5435, 5648, 5648, 5843, 6538, 6556, 7234, 7234, 7480, 4192, 4192, 7995, 8144,
    8152, 8158, 8167, 1649, 2534, 8176, 8176, 8181, 8181, 8209, 8217, 87, 105, 1782, 3831, 8232, 140,
    8244, 4120, 15432, 8251, 8263, 8273, 8273, 964, 8305, 8311, 8318, 8333, 8342, 8198, 8198, 8353, 710,
    710, 2852, 8376, 8396, 1545, 8408, 8417, 8431, 8438, 8446, 5544, 8462, 8468, 8477, 5919, 8486, 8500,
    8516, 8534, 8538, 136, 13638, 2604, 2696, 2696, 4002, 5049, 1148, 1148, 9076, 8547, 8547, 3804,
    12232, 68, 6302, 6302, 8557, 8563, 8575, 8583, 243, 8587, 8599, 8609, 8618, 8624, 8630, 8637, 243,
    973, 8649, 8649, 8658, 8668, 8679, 8688, 8705, 2421, 8714, 8724, 8731, 8740, 3437, 8747, 8774, 8774,
    8774, 8794, 8805, 8805, 8824, 8834, 8845, 8852, 8874, 6427, 8884, 8892, 8901, 8910, 8923, 8950,
    6427, 8978, 15490, 9033, 9059, 9073, 9091, 2685, 9119, 9124, 9124, 9139, 9166, 9176, 9201, 9210,
    9231, 9243, 9258, 9281, 861, 861, 9304, 9355, 9371, 9383, 9401, 9410, 9417, 9417, 9425, 9453, 9453,
    9481, 9493, 9526, 9536, 9547, 9555, 9564, 9576, 465, 9583, 3264, 9593, 9600, 9615, 9615, 9636, 9641,
    9653, 1389, 7201, 9663, 9671, 9683, 9692, 9707, 1774, 9754, 60, 1285, 5577, 9764, 9773, 1636, 9789,
    4747, 9805, 13522, 31, 91, 91, 949, 153, 638, 375, 1178, 1078, 1162, 1162, 1622, 1844, 2330, 3331,
    31, 31, 2729, 3738, 3738, 3769, 3801, 7461, 7683, 7683, 8043, 8510, 9005, 9023, 9820, 9840, 9869,
    1270, 9882, 9889, 9901, 9978, 1270, 1270, 9983, 10024, 10066, 10073, 10080, 10094, 10103, 492, 492,
    10112, 10127, 10135, 10177, 10188, 1183, 4960, 10198, 4960, 10216, 786, 786, 786, 1231, 10231,
    10248, 10275, 10282, 10294, 10301, 10301, 10310, 10323, 13968, 305, 427, 1771, 10361, 3133, 10366,
    10372, 3847, 10378, 10395, 10428, 10428, 756, 10448, 10457, 3631, 3631, 3631, 4221, 6258, 7500,
    10471, 10485, 10501, 4772, 10510, 10518, 1216, 10526, 10526, 10559, 10559, 10567, 10572, 10579,
    10589, 942, 9757, 10608, 9911, 10618, 10628, 942, 10637, 10642, 942, 10646, 10650, 2547, 10670,
    10679, 10684, 10689, 10709, 78, 2938, 4261, 9935, 3708, 3708, 3708, 10712, 10721, 14, 669, 971,
    1499, 1575, 1730, 1759, 1425, 1800, 76, 303, 303, 303, 303, 303, 1837, 1883, 1908, 1924, 1953, 2012,
    2012, 2027, 2082, 2106, 2354, 2360, 2440, 1411, 2513, 2519, 2576, 2692, 2704, 2796, 2953, 3013,
    3056, 5887, 2245, 3191, 3357, 3419, 3495, 3544, 3558, 3565, 904, 1225, 3297, 3660, 3669, 3678, 3696,
    3718, 382, 382, 382, 382, 542, 542, 542, 3733, 3763, 3796, 1459, 4026, 4199, 4318, 4465, 220, 902,
    1851, 1851, 2426, 4154, 3244, 4529, 4555, 220, 693, 1166, 4634, 7235, 4639, 4645, 4714, 4719, 4776,
    4895, 4895, 4895, 4904, 4924, 29, 463, 477, 918, 1443, 279, 1794, 796, 796, 927, 1060, 1060, 1312,
    1705, 1860, 1931, 1931, 2022, 5090, 5137, 5152, 5157, 5254, 5319, 84, 125, 1219, 2538, 4546, 5334,
    5636, 5753, 128, 128, 5761, 5877, 229, 2073, 2284, 2089, 3047, 1864, 3227, 4755, 2181, 3849, 1266,
    1436, 1354, 1354, 2030, 2030, 1036, 6168, 1036, 3403, 1740, 4218, 5927, 5937, 5960, 5972, 6074,
    6174, 6189, 6230, 6312, 6597, 6616, 6634, 6767, 6951, 6957, 1044, 2890, 3995, 12944, 14501, 6042,
    774, 6082, 8218, 8358, 9127, 2856, 7840, 8641, 8641, 1210, 8696, 10932, 10951, 10951, 10965, 10977,
    10984, 10991, 11001, 11001, 11009, 11020, 225, 225, 7120, 920, 920, 4457, 11027, 11040, 5077, 11061,
    11067, 11081, 11090, 11107, 11115, 11122, 1001, 11131, 8590, 8590, 11144, 11150, 11165, 11171, 4849,
    11179, 3617, 11191, 11191, 11200, 11212, 12243, 11228, 11237, 11248, 11263, 11272, 11286, 11286,
    11291, 7148, 11301, 11320, 11330, 11335, 210, 688, 688, 5342, 5342, 528, 7420, 7449, 7636, 8192,
    8192, 8365, 11375, 2164, 11382, 11391, 11403, 11409, 11418, 732, 2337, 2337, 2337, 2564, 3020, 3725,
    3725, 4368, 5260, 7189, 10013, 10013, 11443, 11458, 11484, 1011, 1699, 11497, 1366, 11501, 4448,
    11513, 11520, 1947, 11532, 11546, 11552, 11593, 11598, 11604, 11614, 11626, 1415, 9855, 11636,
    11642, 11652, 11671, 11682, 11698, 11709, 1415, 4648, 5659, 7313, 7313, 11718, 11730, 11807, 247,
    338, 1294, 1379, 2726, 5446, 5559, 7431, 11820, 1452, 11827, 11835, 41, 88, 2746, 2746, 3185, 3252,
    3851, 8264, 4466, 5382, 5382, 6907, 41, 2253, 4917, 7349, 8235, 8381, 9908, 10042, 10042, 10049,
    10434, 11281, 1550, 4299, 2754, 11853, 11860, 3656, 11870, 11879, 289, 11893, 11899, 11899, 11912,
    1017, 11919, 289, 11928, 13493, 11972, 11980, 11996, 12004, 6612, 12010, 12021, 6500, 12040, 12040,
    12049, 12049, 12059, 6289, 12074, 661, 1003, 2154, 5094, 135, 637, 1005, 3334, 1131, 24, 94, 2542,
    5279, 5655, 5860, 6546, 6749, 1640, 1640, 1654, 1402, 1677, 1790, 2272, 3629, 3702, 4051, 301, 484,
    5893, 6201, 4847, 6840, 6840, 7241, 7326, 57, 57, 7874, 7989, 8187, 8400, 8400, 9568, 614, 15284,
    719, 1629, 9286, 9676, 9713, 9795, 10261, 10409, 10538, 10594, 11340, 11398, 11466, 11475, 11539,
    653, 1393, 3517, 46, 4172, 4443, 4617, 155, 216, 395, 416, 423, 455, 472, 472, 1466, 15212, 10969,
    717, 12089, 12091, 12095, 12105, 12263, 12115, 12119, 12135, 12156, 12168, 12172, 12172, 12179,
    12194, 3907, 12206, 12214, 12214, 12227, 12238, 12258, 12280, 12300, 12308, 12323, 12340, 12354,
    12366, 12377, 12397, 12405, 12405, 12410, 12410, 12421, 12432, 12432, 12439, 12443, 12451, 12460,
    12460, 12470, 2151, 7532, 7532, 12484, 12495, 12497, 12504, 12515, 12521, 12527, 12532, 12532,
    12539, 12543, 12555, 12555, 12561, 12569, 12578, 12583, 12590, 12590, 12590, 12598, 12606, 12615,
    12622, 12638, 182, 189, 298, 7019, 11268, 11276, 12098, 12645, 12655, 12666, 12666, 12683, 4992,
    7267, 12685, 12695, 12708, 12715, 12725, 12732, 12737, 25, 579, 579, 102, 254, 254, 495, 683, 1097,
    4279, 1350, 1814, 2456, 3091, 3217, 3234, 3314, 3974, 5437, 5459, 6532, 6828, 25, 6177, 25, 25, 412,
    1029, 663, 663, 663, 1228, 1852, 2527, 2829, 3240, 1191, 1198, 3337, 4149, 96, 1138, 2622, 3120,
    3300, 6857, 7022, 2410, 2410, 7106, 7208, 7889, 8132, 898, 1911, 8279, 8413, 245, 1634, 7409, 9500,
    1634, 10061, 10115, 10717, 4105, 9961, 9961, 10941, 9943, 5803, 5803, 5803, 12285, 11777, 12318,
    4335, 12436, 12752, 2065, 2065, 2362, 2362, 12755, 7236, 12766, 12775, 12775, 12780, 12784, 12807,
    12807, 12814, 2, 2, 193, 998, 2553, 2553, 7387, 8222, 9377, 9392, 12696, 12833, 12841, 12854, 889,
    12861, 12867, 5006, 5006, 889, 12871, 10030, 10030, 2347, 2347, 2347, 10242, 12877, 12886, 12894,
    10242, 12901, 12907, 2543, 11658, 12919, 7376, 1969, 11660, 12924, 12935, 4897, 12940, 12951, 4239,
    12313, 12313, 12969, 12977, 12989, 12994, 12994, 13004, 13012, 5913, 13022, 13022, 5913, 5913,
    12328, 13030, 13036, 13041, 13041, 13047, 13047, 13067, 13075, 13086, 13094, 13128, 13134, 13140,
    10462, 13144, 13158, 13165, 13173, 13200, 13208, 13220, 13228, 13269, 13276, 13287, 13293, 72, 405,
    701, 701, 1020, 5281, 1876, 1904, 698, 3397, 3296, 3959, 72, 4826, 5453, 6460, 537, 4269, 537, 1175,
    1180, 1361, 1361, 1610, 7129, 7515, 13295, 10935, 11123, 12345, 12345, 13298, 13306, 13314, 13321,
    13327, 2515, 13335, 13341, 13350, 6044, 13358, 13366, 13373, 750, 7231, 7422, 7843, 5930, 1830,
    2521, 11975, 2578, 8827, 399, 13380, 1019, 11829, 13384, 13391, 13398, 55, 3952, 981, 55, 13406,
    1563, 13412, 13420, 13420, 13437, 13448, 13456, 13463, 13463, 4250, 13482, 13489, 13503, 13512,
    13512, 13518, 13530, 13537, 13543, 13549, 13558, 13567, 8034, 13569, 13577, 13590, 13596, 13604,
    13610, 13618, 2169, 6, 9, 945, 1331, 1477, 425, 817, 841, 1983, 2097, 2156, 2367, 2405, 12445, 2429,
    2429, 2558, 1565, 50, 50, 145, 321, 321, 442, 510, 821, 984, 1041, 1372, 1869, 2178, 2186, 2279,
    295, 2636, 2825, 559, 2875, 3031, 3039, 6, 3087, 6, 15770, 3200, 3259, 3259, 3270, 3279, 3342, 3369,
    3753, 3812, 3866, 3866, 4061, 4085, 4085, 4113, 4127, 4127, 4127, 4214, 7, 7733, 8075, 10958, 12741,
    12741, 12957, 9758, 13213, 11344, 7476, 13634, 13648, 12440, 5340, 1502, 13665, 13669, 7, 66, 241,
    8268, 366, 1154, 333, 13676, 13682, 8492, 13688, 13701, 10086, 13715, 13725, 308, 1100, 3068, 13733,
    13738, 13738, 9601, 13490, 7715, 1008, 10467, 602, 13750, 13753, 10663, 2152, 1075, 6004, 13765, 63,
    205, 4100, 4216, 4525, 4525, 6837, 7171, 7929, 3018, 10690, 11780, 11862, 12953, 11688, 13185, 1916,
    13770, 13776, 13783, 11394, 13787, 13793, 13799, 13820, 13828, 13828, 13847, 13860, 7979, 13870,
    13877, 2210, 13884, 2210, 2210, 13894, 5862, 13902, 5862, 13908, 13914, 13921, 6099, 13928, 13938,
    13946, 13953, 13953, 12359, 12359, 13961, 13961, 13967, 1659, 3061, 4514, 9904, 7159, 4837, 1682,
    5323, 11558, 3652, 10925, 11811, 13187, 13970, 13970, 13985, 13991, 13996, 14015, 7280, 14027,
    14047, 12474, 14057, 14065, 14074, 14085, 14096, 6474, 14102, 12371, 14110, 11570, 2311, 14116,
    14128, 14138, 14147, 14030, 14192, 14200, 14205, 14205, 14225, 14232, 14241, 14247, 14252, 14258,
    14264, 14272, 14282, 14293, 14311, 14316, 14324, 14328, 1511, 4404, 7973, 14330, 1300, 9955, 9955,
    14367, 14367, 14393, 14408, 967, 952, 10147, 14415, 14428, 14453, 14467, 12031, 14497, 12031, 14521,
    12128, 14532, 4954, 5389, 14541, 4954, 14568, 14599, 952, 14605, 14605, 14619, 14635, 3093, 14642,
    14649, 14656, 14661, 1542, 14678, 14678, 14695, 14712, 14718, 14732, 14751, 14751, 14760, 14766,
    14839, 14847, 14858, 14871, 14890, 14898, 15008, 15011, 15024, 15034, 15045, 63, 15062, 15073,
    15090, 6119, 6119, 6119, 15102, 15126, 12822, 12822, 15132, 1194, 2229, 3167, 3167, 8506, 2699,
    15135, 15143, 15151, 15160, 15168, 15174, 1818, 1194, 1194, 2225, 2263, 2267, 2314, 1894, 6997,
    12929, 14371, 14371, 14371, 15184, 177, 199, 610, 633, 633, 754, 874, 874, 939, 1073, 1090, 1305,
    1337, 1508, 1516, 1560, 342, 806, 892, 1053, 1106, 1322, 1322, 1525, 1568, 1696, 1754, 1899, 1944,
    1977, 1998, 2040, 6960, 2166, 2308, 2380, 2470, 2487, 2498, 4955, 2667, 3007, 3211, 3389, 3400,
    3400, 3435, 3583, 3624, 3894, 3978, 4160, 595, 4237, 4275, 4394, 4476, 5387, 4491, 4509, 4545, 4545,
    4569, 4595, 4734, 4801, 309, 85, 3036, 1428, 1671, 4888, 1159, 4840, 4911, 10122, 4819, 4950, 4974,
    5004, 5044, 5082, 5121, 5130, 5188, 5249, 6654, 5275, 5307, 5362, 1513, 4844, 3586, 7298, 5379,
    5410, 59, 488, 677, 677, 956, 960, 996, 156, 812, 1205, 1601, 1618, 1627, 1724, 1767, 1767, 1828,
    1847, 504, 504, 2003, 2196, 2629, 2655, 2742, 2887, 3223, 3485, 3685, 3924, 4096, 1177, 271, 271,
    434, 762, 879, 879, 879, 1713, 1913, 2110, 2386, 2683, 2683, 2801, 2801, 3097, 13440, 3714, 4103,
    4141, 4180, 4180, 4203, 4203, 4532, 519, 2844, 2844, 2844, 2963, 2987, 2587, 2587, 3507, 3507, 4661,
    4807, 4988, 239, 4958, 1613, 9643, 5417, 5417, 6432, 6673, 6673, 6700, 6717, 6839, 6886, 7101, 8428,
    3841, 6569, 7123, 7266, 396, 7554, 7607, 7904, 8033, 8035, 8324, 6361, 8386, 6372, 8452, 7221, 4937,
    9239, 9250, 10008, 10097, 10202, 10240, 10255, 2822, 8918, 5955, 10405, 10478, 10533, 10654, 10700,
    11312, 11385, 11487, 11935, 11935, 11983, 12026, 12123, 12140, 12251, 12269, 12289, 12385, 7876,
    12677, 12689, 1193, 12821, 12913, 13052, 456, 270, 129, 13081, 13104, 4765, 13178, 13178, 13241,
    314, 552, 771, 1034, 12845, 13671, 13757, 14005, 14213, 14213, 14300, 14338, 14821, 1796, 14387,
    15210, 9428, 15217, 15228, 15228, 1556, 15277, 15281, 15311, 15318, 502, 15327, 15342, 15349, 15357,
    15364, 15370, 10266, 15382, 15394, 15402, 17, 264, 473, 737, 1261, 1383, 1449, 1481, 1481, 1487,
    13514, 1471, 2054, 2056, 2121, 2220, 109, 231, 231, 834, 978, 1119, 991, 591, 2414, 591, 402, 402,
    1247, 5467, 14977, 1739, 385, 2301, 2301, 2395, 2676, 2737, 2753, 2783, 2918, 277, 1702, 2993, 3002,
    3002, 1484, 1742, 482, 3289, 3322, 628, 2898, 2901, 3377, 3412, 3503, 3641, 3641, 3916, 17, 3471,
    3471, 3928, 4285, 4348, 4361, 4581, 1665, 3074, 3539, 3755, 4021, 4628, 4628, 6683, 4762, 4809,
    4818, 4818, 6059, 4833, 5015, 5027, 230, 1807, 5064, 2943, 4795, 5206, 5220, 180, 671, 4256, 4256,
    3243, 6803, 4334, 114, 581, 2232, 3835, 11314, 3788, 2944, 1374, 98, 98, 7633, 7767, 1596, 2599,
    2775, 1430, 2976, 3350, 4045, 4752, 9310, 2332, 15408, 15415, 906, 1958, 4302, 11094, 11451, 4874,
    4874, 11468, 3130, 1933, 2180, 15367, 12759, 3510, 4115, 15427, 15440, 15453, 15468, 15480, 15488,
    15494, 15501, 15509, 15373, 15515, 728, 15522, 15532, 15537, 15545, 15569, 15569, 15579, 12648,
    12657, 12657, 15584, 6435, 6435, 15594, 15602, 6813, 11541, 15611, 9539, 15616, 15623, 15628, 15662,
    15666, 15671, 3386, 11462, 15677, 7089, 15681, 15687, 15697, 15707, 2509, 15710, 15713, 15730,
    15730, 14588, 15740, 6032, 15746, 15748, 4982, 10602, 15750, 15757, 726, 2861, 292, 292, 292, 778,
    826, 1353, 1454, 1804, 12382, 2101, 2508, 1156, 5867, 912, 8420, 8420, 15765};

inline constexpr char word_sizes[] =
    "\003\002\005\007\010\005\007\004\003\002\014\006\012\007\005\013\011\005\004\005\003\007\010\015"
    "\012\016\012\006\006\012\011\002\013\006\004\003\010\006\005\005\006\006\007\010\002\005\006\004"
    "\004\006\015\010\005\002\005\010\006\011\011\006\006\011\003\005\003\006\013\010\010\006\005\012"
    "\006\005\011\010\003\006\005\007\003\011\013\014\011\007\012\003\004\003\007\006\010\012\010\006"
    "\006\004\006\004\007\010\005\004\004\012\013\005\007\004\007\015\007\007\005\004\002\003\003\005"
    "\007\010\003\006\005\007\014\013\012\010\010\006\011\006\003\005\003\006\007\007\007\011\010\003"
    "\012\005\011\013\010\007\010\012\011\016\010\003\010\002\005\012\004\006\013\011\012\006\010\011"
    "\005\011\012\006\016\007\012\015\011\011\011\012\012\010\002\005\004\010\006\015\004\004\006\016"
    "\005\003\011\017\003\003\011\006\010\006\006\010\006\005\003\007\006\004\002\011\006\013\016\012"
    "\011\004\011\013\012\010\005\005\013\013\013\003\010\007\004\007\007\010\017\013\004\007\010\005"
    "\007\004\006\003\004\011\012\006\003\007\004\005\005\011\004\003\010\003\010\007\007\005\011\005"
    "\007\011\011\013\010\003\005\012\004\006\005\013\004\011\007\010\013\004\005\013\007\010\006\012"
    "\003\001\002\003\007\006\005\002\007\005\005\006\006\006\011\010\010\013\007\007\004\010\010\006"
    "\003\011\010\005\004\005\003\006\013\015\006\006\006\010\006\006\004\007\020\011\012\006\003\002"
    "\007\007\014\007\004\004\005\010\011\011\012\005\010\011\004\010\011\010\006\011\011\007\006\003"
    "\005\004\007\010\002\002\010\012\006\004\007\007\010\010\014\007\005\007\004\006\007\007\011\013"
    "\005\013\006\004\014\006\006\006\006\007\004\007\010\007\012\006\011\011\011\012\010\011\004\011"
    "\003\004\011\004\011\012\004\003\010\007\006\012\005\006\011\010\013\006\014\010\004\002\010\005"
    "\011\006\007\007\005\003\007\004\011\012\010\011\011\011\007\012\007\011\007\004\012\007\010\013"
    "\013\013\023\012\013\007\013\012\004\010\011\011\013\013\010\007\011\004\012\011\012\012\011\006"
    "\004\017\013\012\011\011\014\011\010\014\010\007\010\010\010\010\012\007\010\006\010\012\006\013"
    "\014\010\012\007\010\011\006\006\003\012\007\007\004\004\015\005\014\012\004\010\010\006\011\006"
    "\007\005\005\003\014\010\010\006\006\007\007\005\010\001\002\012\010\002\013\005\004\006\006\010"
    "\006\004\011\005\002\005\011\004\011\006\014\007\007\013\007\006\014\012\013\012\015\004\007\014"
    "\011\005\010\016\017\012\007\007\011\004\005\003\005\005\010\006\013\012\012\003\005\010\006\003"
    "\005\015\011\012\010\007\014\007\004\011\006\006\002\002\006\006\005\005\006\006\004\014\013\003"
    "\010\010\011\011\003\005\013\021\011\011\010\007\011\004\010\010\005\006\010\003\010\005\007\012"
    "\006\002\007\012\003\012\011\003\006\004\004\004\005\006\011\005\005\003\003\002\012\005\006\002"
    "\003\010\006\006\001\003\006\006\013\013\011\011\005\003\004\005\006\012\016\010\012\007\011\007"
    "\005\014\005\012\006\007\004\010\010\007\005\012\006\021\007\006\011\007\005\005\012\010\007\011"
    "\007\010\013\004\005\005\012\012\010\010\004\002\003\004\005\005\011\015\006\007\006\003\011\006"
    "\010\002\002\006\004\013\005\004\011\005\011\004\012\014\006\003\007\007\006\004\011\004\010\012"
    "\010\010\002\006\006\005\007\012\007\010\014\007\005\011\011\012\011\003\006\007\005\020\006\005"
    "\010\006\004\006\007\006\003\010\006\011\003\014\006\010\002\004\003\011\012\007\006\010\007\003"
    "\014\011\003\012\003\006\003\007\007\012\002\010\013\015\010\013\011\006\006\013\015\012\007\007"
    "\015\007\013\006\011\007\003\004\007\005\004\006\010\014\006\012\005\010\005\011\005\007\010\006"
    "\007\007\012\003\010\006\007\005\010\004\003\012\011\007\012\005\006\007\011\006\010\007\003\002"
    "\015\005\011\006\010\006\010\005\014\007\004\011\005\011\011\011\013\007\006\005\004\005\012\006"
    "\014\012\005\006\010\007\011\004\007\010\005\011\007\005\014\013\007\004\004\007\006\011\006\006"
    "\004\007\017\015\014\004\011\011\007\007\010\013\012\010\004\013\011\006\010\014\010\007\006\007"
    "\010\006\010\005\006\012\014\012\002\006\006\012\013\013\012\013\011\011\010\011\004\007\006\005"
    "\006\011\006\006\005\005\011\010\012\007\003\010\014\001\002\003\010\010\010\010\004\006\004\022"
    "\024\003\006\010\007\011\006\014\004\010\005\005\005\004\006\004\007\003\004\011\016\002\006\004"
    "\007\007\005\011\003\010\003\006\004\010\006\002\004\006\010\004\011\003\012\011\011\007\004\004"
    "\003\007\003\002\005\005\006\002\003\004\016\010\007\014\015\003\007\010\003\020\006\011\015\010"
    "\013\005\005\007\010\015\012\022\014\012\004\013\006\010\007\007\010\010\017\011\010\011\012\007"
    "\013\012\016\013\014\011\006\005\005\011\007\006\007\007\006\011\004\014\005\010\011\011\004\012"
    "\004\007\011\004\010\001\002\004\004\012\007\004\005\006\005\004\004\007\010\007\002\010\004\015"
    "\013\016\014\012\010\011\012\013\011\013\011\010\003\005\005\013\013\003\005\004\010\011\005\012"
    "\006\003\005\013\013\002\007\004\006\006\004\004\007\004\005\005\006\010\011\005\007\005\006\010"
    "\010\011\007\007\007\011\005\006\004\004\006\007\006\005\010\014\002\007\022\005\002\007\012\007"
    "\005\005\001\002\004\002\003\007\012\005\013\003\004\007\004\010\007\010\011\003\005\010\010\007"
    "\002\004\004\010\010\010\004\005\007\006\003\006\011\006\012\010\006\006\004\003\010\007\012\010"
    "\006\012\022\005\007\005\011\006\004\011\004\002\003\007\011\004\005\004\004\011\004\011\012\004"
    "\004\006\007\005\004\005\002\003\003\003\005\005\006\007\003\011\003\005\004\016\006\007\010\001"
    "\002\002\006\003\006\013\012\006\011\014\010\011\007\003\006\004\005\012\004\006\006\016\003\005"
    "\011\003\011\010\007\006\006\007\007\005\005\007\012\013\011\005\006\013\003\003\004\006\010\005"
    "\005\007\012\010\012\004\005\010\005\017\014\006\005\005\006\004\006\010\007\010\013\006\006\004"
    "\007\016\007\010\006\010\006\010\004\007\013\006\002\002\012\010\015\021\006\010\006\005\005\003"
    "\006\003\010\007\011\003\005\010\010\016\007\010\011\007\010\003\007\010\006\011\010\010\007\006"
    "\010\003\006\011\010\005\010\007\007\003\005\006\012\010\011\010\004\004\007\006\004\002\003\007"
    "\007\010\003\011\005\005\006\003\010\004\007\013\010\007\004\015\007\007\004\011\003\006\014\007"
    "\006\006\011\011\002\002\010\015\006\007\006\010\010\006\001\002\003\007\005\005\006\003\012\005"
    "\005\007\010\006\004\014\011\004\002\012\014\010\012\017\011\006\015\004\012\011\005\013\007\002"
    "\007\006\006\011\011\006\002\005\003\005\007\004\014\012\013\007\011\005\010\004\013\013\003\010"
    "\006\003\005\011\003\001\002\005\007\007\013\014\003\007\005\006\016\010\002\004\007\004\003\002"
    "\005\011\003\003\004\002\006\006\010\015\007\010\012\010\002\003\011\005\010\014\010\015\005\005"
    "\004\002\003\005\003\003\004\005\005\001\006\004\004\003\005\003\010\011\004\013\013\010\005\004"
    "\004\003\006\007\004\005\006\006\007\010\011\015\005\012\006\007\007\004\012\005\013\010\003\006"
    "\004\006\007\007\007\012\010\007\006\010\004\007\004\006\003\011\006\011\005\005\005\007\014\011"
    "\011\007\004\015\010\017\005\005\012\014\003\006\012\012\010\011\012\013\006\011\010\006\006\006"
    "\002\005\012\011\011\021\010\005\004\011\007\011\006\005\006\006\010\012\013\010\005\010\004\003"
    "\004\015\014\011\004\005\011\004\010\010\007\002\002\016\015\012\016\010\005\010\011\013\007\011"
    "\005\011\013\012\010\006\005\005\016\020\007\006\007\007\005\010\006\011\021\021\006\004\012\010"
    "\011\006\010\006\013\015\012\010\010\003\015\012\013\021\003\013\012\014\004\006\007\012\006\002"
    "\004\003\002\003\004\014\005\005\010\010\011\010\006\012\013\004\006\011\007\007\010\003\011\006"
    "\004\006\007\011\004\007\006\006\007\005\003\006\007\005\010\012\004\007\013\007\011\010\012\012"
    "\017\006\012\004\011\007\006\007\007\007\006\017\005\005\011\010\014\015\007\011\012\010\004\007"
    "\003\005\016\006\007\005\005\012\003\010\013\005\010\015\012\010\004\013\015\010\011\007\003\007"
    "\004\003\010\010\004\006\010\005\003\016\006\006\007\011\004\010\007\006\005\005\004\011\003\007"
    "\003\005\004\010\001\002\003\007\005\003\003\002\007\012\014\005\005\010\003\006\006\006\003\010"
    "\012\005\010\010\005\004\006\013\014\005\005\003\002\012\012\014\005\006\017\014\014\014\012\003"
    "\006\013\023\014\010\005\005\012\006\007\004\011\011\005\005\007\014\010\007\004\010\005\007\011"
    "\003\006\002\003\005\012\006\007\006\005\011\012\014\004\011\004\003\004\006\010\003\004\006\010"
    "\010\003\011\011\003\012\011\012\005\010\004\010\007\006\016\010\007\003\005\006\005\007\007\011"
    "\007\006\006\012\004\017\015\016\014\020\007\013\013\014\006\006\006\002\003\006\006\002\002\002"
    "\005\011\014\004\010\014\011\012\006\005\011\006\010\012\003\014\013\010\006\005\004\007\006\013"
    "\005\012\003\004\014\007\011\005\007\007\010\007\006\006\006\014\010\006\001\002\002\003\010\006"
    "\006\004\007\003\004\004\004\007\010\010\002\004\014\013\007\012\003\003\006\012\003\005\012\004"
    "\005\005\014\005\011\013\011\007\007\006\011\005\003\012\003\005\004\010\003\011\003\003\006\004"
    "\010\010\004\004\014\011\002\004\006\006\012\016\011\010\010\005\006\011\006\006\007\005\007\012"
    "\005\012\004\006\006\004\002\002\010\003\005\004\005\003\007\003\005\004\011\017\002\013\005\013"
    "\003\011\012\010\003\006\004\005\007\007\011\011\010\010\010\005\007\003\007\007\016\012\011\015"
    "\007\003\004\010\007\004\003\003\007\011\015\015\015\017\014\010\006\007\010\006\011\007\006\012"
    "\005\010\016\007\012\005\007\005\011\012\004\012\010\011\005\004\005\010\007\005\010\004\005\006"
    "\005\006\004\003\006\012\012\003\003\003\005\004\012\005\006\010\002\002\006\006\007\010\006\006"
    "\001\004\007\007\012\004\007\006\004\006\006\005\004\002\003\011\003";

inline constexpr char word_classes[] =
    "\013Fo\200..\26666\311\270\311\235\266\306~~Z.3\015\266\266\203\311\222\266.~~D6\235\273^;\273\222"
    "\266\311,\306\311~3.,36\266\266\022\027\006.\257.....\274.,\000D\235\273\222\2663Z3\027~\274\015."
    "\2031\015\222\203\200\304,\273\266\277,;,~~~..~,\015\257\257\311,,,,,\235;.~..55e;;\235\266\266"
    "\013G\214~~\203~\273\235\222\274.\000\015\015.\235\266~\214\266\000\222\022\266\222\266\266\222~~"
    "\270~;\266\316v8\311,\027\203\022W,.\027\022\274\022\247\200~~\222D\022\274WW\021FF\304DZ\237[\266"
    "\2035;\203\257\0133\235\203D\222\304..\270\022\306\214\306\015,\203,~~\257.2\203\203\030;\214\200"
    "\200\200/..\304.\257.~\214\022\311\0223\304.Z66~~\273\015\266\222\306\306;\0153\2743\20333.\214"
    "\304\304D\256~\204\3063\274\134\274.\022\015\203\203,\214\013.\022\214Z\223\214\306]]]\013\013\013"
    "\012\222\271~\222\304\203\022~\306\257,\306\306\274\266\224\003~D\244\015\310\035\244~~.,,,\306"
    "\222\306\273\022,~\304\015w,.~,]]\231MNKLUUV\217\217<\222\222~\027\264\027#!SST\015\000D\266\233"
    "\203\222\222\270\304\222Z\306,\015+\266.,\203\306\200\306~\203\200oD\306\304F\274~\257\270,\270{,."
    "\306~3\214\0133~&<<\015\014\235\270,\022,.,.,\266~\222\222\013\311~\222\203\311\311\306\007,\015"
    "\311\270D~\222\274\266\266\134\270\222h\266\134\311\235\266~~\222\222\224\235~\000\200\222\203Z~~"
    "\311~\303E~\270\235\266\311\015\222\222\235\266\203\022\257B~\266\225\304\311~\311\222Z\251\266"
    "\222\266F\244~\306Z~\311\311\203\200\000\203\274,\013\000\266\214~~\317\235Z\304\266\266\304\311Z"
    "\235~,\177\214\273\304\311\203~**\022G\211\2036n..,\257\315\022.x\311\266\0155\306\235\200\306\200"
    "\266\027\222\266\266~Z\000\306\224Z\015\266\2031\022\266\311\306F6666,\027\203\200\2006{~F6\304"
    "\022EWW\311~\311&<EZ~\2103\203,\311Z.\205%%\000c\222\266~\252\311\022\244\222\266Z\266\266\015\251"
    "D3%%&<`\217~.\211\262\200\032~-\032.\023\306W,\304\022<\270;\015i~\306\203\042\203\200WF6\013\222"
    "\304~~\257\266\304\015\312\015ZZ~.\022\222\274~\311\270\306,,,\266B\266,\203~\304~\2002\222\222."
    "\222\274.\304\266\311\203\022,\222\304~~\257\266\304\015\312\015,ZZ~...;\022\222\27436~\311\270,"
    "\306,,,\231IJ,\266B\266,\203~,.,\203\266>\027~\027\306\266\027\3061\306F\306\306\222\235\015E\266"
    "\304~\2002\222\222..~\306\015\273\270~\000\270,\274\035\222\013\274~.\304\266.3\266\274TR,\311,"
    "\203,\022\002\311~\266EZ\222\266\266\235\022\272\311Z\022~~.\272.\311\134\222,\015,D\222.~\0155"
    "\200\022\304..\245\2663\022\015\266\200\222\200\2002\000\022~\304\257\222\203\273~D,.B\015~\311"
    "\222\266\306D\203\311\022\235\022\022\222\257{,\022...\031\306.o\257\022\222\310\257.,\306\266\022"
    "\203~\203~\203~\270D2..~\304\266\015\277\203~\270\000~\274\266.~\222,\2572\203\022},\222\274..,.,."
    "D.\266\222\266\001\134\26631\200\203\203\022..~\214\214\304,\222\2228\304\306~.\274~..~~\0133\015"
    "\266\266\274\306..\022\203\20033,\304\2002\2223.,..\032.\027,3\000\270~3\246\303\304\222\203~\015"
    "\2573EE,3\013..\203&<3\022~Z.\227\0146.\027\013\266\200.\275\001\203\022\266D\200\022\013\266\266"
    "\000~\274~\022\203\274\015,\304\306\270\266\203\022Z\015Z\311\222\311\311\222\266\022\266;\311~~~"
    "\276\222\266Z\235\015\015\311\311\266,\274\274,\257;\022.,~\257;\274\015\274;.\274PP\013.,.,\022"
    "\024.,\0155\257\304P.|............,\000c~1\203....\274.,.\306\245~\022\013..,~~\01555.,.,\274\266~"
    "\230FEE\022\222\304,~.,.,\273\273..;;\013,~.\013\273\274B\214;))\241 \027\022\022\222\222D\031~"
    "\306;2W\022\015,\266,.s,\015Z\311~..,~\311,\022WWW\273\235y\015\257\311~~\274\266\203\222,,~.,\274"
    "\3066\015\013~\311.E,\274\000\022\022\032\026\240^{\203\200\015\013\015..,|.\221Q\000c\306\257D"
    "\270\257\017\077r36\203\274~\031,\031\222\266.\207\301\235\036\022\302\222BB\015\203\222\022\274"
    "\214F\274,\257.11~~\266~,.\222;d..\266.c\2441,,\267,,,,,\266\203.,..\273\256\200\257,{,\203\270.,."
    "B..,.\27406j\266\203\203~\320,1\027m\203~\306\266\222\203\0073c\031\031\235\203\033\304\273\016.,."
    ",,.\266..\000\222~\266<\217\217\217\0013\266\222~\266,Z\031\222\032k\253;\311..OO\203\027\203#~"
    "\311,\032o~D\27333\266\214\235\266~\266.\203\222El\000.\222,Z\222\270\222,99\013\013\013,,\306\022"
    ",\311,,.\310~\266\0139\027\257\311\266\257\257\306\257&~<\204\257;\035.,\200\273\274.\260.4\200."
    "\000\274\274\022~\022+\200@O\266\0155~$\0378;66\013\013\311\235\222\0155,\222\022\2033,..B]\203~BB"
    "<\000\013\312,~Z\266\222\270\035\311\222Z\311\222\266~.~B\035X3346F\304\015~\013\013\013\013\013"
    "\304~\203\257\274\235.\203\203\010\0153\22633\203\022\274\222~F\270\206\222\203\000~\222\266\2668{"
    "\306\304\266\266\266~,.\270\222.,C\270~~\203\274\306o.F~B~\266\001\200\201\0223.2\200\022\222\022"
    "\270.\273~~\235\270~.~~\015DZZ\266~\203\306\025'\022\200~8\222\304\022\270~\257\304~D\000\314\204~"
    "\257\235\304\203G\134\027\222\015i\022\022Z\203\311\015Z\200\222\266\266\015\311\222\266\266\303E"
    "\3051~\022\222Z1\303\304\203\266\203\244\311\004\266\306\311\306\235ZZ~\266ZD3~~~~;Z~\022\023\242^"
    "~\273f\013\013\234YDB^\134<D\022<&<\257uqap.\235Xa<X\243b\222\013\013\203.,\222\306\306\306..\022"
    "\306\321\200{\235\311\222\022~\311\222\015\266\266\222\222,\224.\022..\235\235\266Z\223\266\266Z"
    "\015~\311\306\235\200Z\200\306\200\000\235\266{~\266\266\266\015~\266\311\266;;.:\277\266D\306..."
    "\203\203.\265\304~,,\273\200D\3042~\015;\227\214,\257=A\013\013\013\013\013!,11.\263\266\005c,."
    "\212,\0226\2743,E\306~~.\311;\220.,~\311\222\203\257~\022\022\000\216~\244\222\203<G\200\032\031"
    "\0205<\214.\266\203.Z\306\200\250\222\022\015\032\215;\032~\032\031.{,\022\022\015\266;\032\222b<"
    "\306\306\235\214\214Z\306\022\000~\222~m\266\034<,\266\022\274\304#,,\304\266\022\257ZZ\202\022F"
    "\203~\200\266~\022\214~~\311\310\306\013\013D\306\013\013\261D~~\200B\270.,..~\222~\203\000\273"
    "\274\257\214\134\013H\2661\015\266F\306\266\022\266,\266,,.,,~~\222\274\077\077!\015\203^.\254\022"
    ";\022;1,\274\214\213\015\222\235~\270\0006\266\0226\235~\306\235Z\257..\270,,..\2733.\022\000\011"
    "\022\257OOz#\203.\022~'\255\022\027\000\015~\311\266\022~\306\304\027<<<\245Z\306.\022&<\022\222"
    "\266\203\013\322\274\300\235\203\203\013\013\013\013.\274\022t\022\222\222;~~~.,\304\222\311\304"
    "\022~\274,{\203D6B\257\274,\203~\200\015\306cZF\307E\203\244\270\304~\266~\311\303\200,.\266\2001"
    "\2742\203\022D\256\224.<<<\306~,~\306\0223\022,\203.\236FF\034\2661\313\306~\02266(+@\232\3063\022"
    "\015g\274....;7..,\214_.\306.,,<,66\2573";

// Classes of endings of words; an ending is closed by its roles | 0x80.
inline constexpr char word_endings[] =
    "\200\200\201\200\202\200\202\232\200\204\200\215\200\223\200\232\200\233\242\200\241\200\242\245"
    "\201\201\202\202\202\206\202\206\230\235\202\210\213\227\202\223\203\203\207\242\203\225\203\225"
    "\242\203\233\242\203\242\203\242\245\205\206\206\220\207\207\242\210\210\211\210\211\223\230\242"
    "\210\211\242\210\212\223\233\242\210\212\242\210\212\245\210\213\210\213\227\210\213\237\242\245"
    "\210\213\242\210\223\230\242\210\223\233\242\210\242\214\214\215\215\215\223\215\241\217\220\221"
    "\221\242\222\223\223\230\225\225\242\225\242\245\226\227\230\230\233\242\230\235\230\235\242\245"
    "\230\242\246\231\231\232\232\233\233\242\233\242\244\233\244\234\234\237\234\237\242\245\234\237"
    "\245\234\242\245\234\245\235\235\242\245\236\236\237\236\237\242\245\236\237\245\236\242\245\236"
    "\245\240\240\242\240\242\246\241\241\243\242\242\245\242\246\243\244\245\246\247\200\202s\222\200"
    "\226s\226\201s\201\202e\202\205\202e\242\246\202\204s\202\204\202\204\230\235s\200\204\210\213\242"
    "\202\205s\202\205\202\206s\205\205\217s\217\205\217\221s\217\206\220s\220\210s\210\213\242\210\211"
    "\242s\210\213\242\210\211\242x\215\210\212\223\230\242s\210\213\223\230\242\210\212\227\242e\210"
    "\211\227\242\210\212\242s\210\213\242\210\212\242\245e\210\211\242\245\210\212\242\245s\210\213"
    "\242\210\223\233\242s\210\213\223\233\242\210\230\242s\210\213\242\215e\200\215e\214\215ne\214\215"
    "s\215\216s\216\216\241s\216\241\217s\217\217\242\245s\217\217\243s\217\243\220s\220\220x\220\220"
    "\221x\220\221\241s\241\222s\207\242\223s\221\223s\223\223s\233\242\223\230\235s\210\213\242\224s"
    "\224\226\242\246x\210\213\227\227e\227\227s\227\230s\210\213\242\230\236\245s\215\231s\231\231x"
    "\231\231\232s\231\231\241s\231\232e\242\246\232s\232\233e\233\242\234\242\245s\234\237\242\245\235"
    "s\235\236\245e\234\245\240\246e\240\242\246\241s\241\241x\241\241\243x\241\242\246e\242\246\245e"
    "\245\246e\242\246\246e\246al\220aux\220al\231aux\231al\231\232aux\231teur\216teurs\216teur\220teur"
    "s\220teur\231teurs\231\202e\243es\243\202\206e\202\205es\202\205\203e\217es\217\210\212\242e\210"
    "\211\242es\210\213\237\242\245\220e\217es\217\224e\224es\224\200\202s\200\210\213\242te\200\241tes"
    "\241\202\204\223e\202\204\223es\202s\202\204\220e\217es\217s\204\220\204\220\223e\204\217\223es"
    "\217s\220\210\212e\210\211es\210\213\237\242\245s\210\213\237\242\245\215\224e\224es\224s\224\220e"
    "\217es\217s\220\220ne\214\231nes\231s\220\220ne\217nes\217s\220\220s\220te\217tes\217\220\231e\217"
    "es\217s\220\231\224e\224es\224s\224\224ne\224nes\224s\224\236\242\245e\232es\232s\236\237\242\245"
    "\242e\242es\242s\242al\220ale\217ales\217aux\220c\220\224cs\220\224que\217\224ques\217\224e\204"
    "\220es\204\220esse\217esses\217e\216es\216esse\217esses\217e\220es\220esse\217esses\217e`re\217e`r"
    "es\217er\220ers\220e`re\217\227e`res\217\227er\220\227ers\220\227eur\220eurs\220euse\217euses\217f"
    "\220fs\220ve\205\217ves\217f\220fs\220ve\217ves\217teur\220teurs\220trice\217trices\217teur\220"
    "\231teurs\220\231trice\217trices\217\200eur\220eurs\220euse\217euses\217\232eur\220eurs\220euse"
    "\217euses\217\233\242eur\220eurs\220euse\217euses\217\210\212\233\242teur\220teurs\220trice\217tri"
    "ces\217x\210\213\233\242\231eur\220eurs\220euse\217euses\217s\231\231s\231teur\220teurs\220trice"
    "\217trices\217\241eur\220eurs\220euse\217euses\217s\241\235\242\245eur\220eurs\220euse\217euses"
    "\217teur\220teurs\220trice\217trices\217";

inline constexpr std::uint16_t word_ending_offsets[] = {
    0, 1, 3, 5, 8, 10, 12, 14, 16, 19, 21, 24, 25, 27, 28, 30, 34, 38, 40, 41, 44, 46, 49, 52, 54, 57,
    58, 59, 61, 62, 64, 65, 67, 72, 75, 80, 83, 86, 88, 91, 96, 99, 103, 107, 109, 110, 112, 113, 115,
    117, 118, 119, 120, 122, 123, 124, 126, 127, 129, 132, 133, 134, 135, 138, 140, 144, 147, 148, 150,
    151, 152, 154, 157, 159, 160, 162, 166, 169, 172, 174, 175, 178, 179, 181, 185, 188, 191, 193, 194,
    196, 199, 200, 202, 203, 205, 207, 208, 209, 210, 211, 212, 216, 220, 223, 227, 231, 236, 246, 251,
    255, 259, 264, 268, 273, 280, 285, 296, 305, 312, 321, 329, 339, 346, 349, 352, 356, 359, 362, 367,
    370, 375, 380, 383, 386, 390, 394, 398, 401, 404, 408, 415, 418, 425, 428, 431, 436, 441, 444, 447,
    451, 455, 459, 462, 466, 474, 477, 482, 488, 491, 494, 498, 503, 506, 510, 513, 520, 527, 535, 546,
    557, 568, 574, 583, 589, 603, 609, 615, 630, 642, 652, 664, 682, 691, 699, 710, 720, 730, 740, 748,
    758, 771, 779, 795, 813, 831, 847, 863, 881, 903, 923, 936, 948, 972, 998, 1019, 1040, 1062, 1095,
    1118, 1145, 1168, 1215};

// Stems of verbs, sorted.
inline constexpr std::uint16_t verb_offsets[] = {
    0, 0, 0, 4, 658, 2035, 2200, 2288, 2373, 2461, 2461, 2866, 2971, 3126, 3137, 3137, 4016, 4016, 4016,
    4260, 357, 4602, 4602, 5038, 5124, 5234, 376, 5441, 5554, 2982, 5983, 5983, 1488, 1488, 6016, 6026,
    6055, 966, 1345, 1540, 1540, 6108, 6117, 6126, 1993, 6215, 6272, 6325, 877, 1472, 6381, 1554, 3107,
    5465, 6483, 4415, 3079, 727, 6729, 6729, 6780, 6818, 1809, 6895, 6934, 7006, 7028, 7050, 525, 5032,
    7093, 7285, 7383, 7497, 7569, 569, 3962, 7828, 8122, 563, 846, 3153, 8273, 8295, 1545, 1532, 8424,
    8525, 1148, 1241, 3437, 8757, 8757, 8774, 8852, 8934, 8942, 8968, 8978, 8994, 8994, 8999, 9017,
    9043, 9052, 9083, 9083, 9083, 2685, 9139, 9150, 9157, 9166, 9192, 9270, 9296, 861, 9317, 9326, 9346,
    9363, 9401, 744, 9435, 9444, 9453, 9464, 9509, 9517, 9628, 9628, 3649, 60, 9724, 9731, 9740, 9740,
    9746, 60, 9764, 9779, 9785, 31, 2729, 3769, 3774, 3801, 3939, 5020, 5057, 5574, 6255, 6255, 6255,
    7195, 7400, 7600, 7677, 7868, 9831, 9831, 9831, 9850, 9861, 9861, 9920, 9920, 9928, 9939, 9952,
    9998, 10005, 10054, 10080, 10161, 10169, 10310, 10316, 10335, 305, 10339, 10352, 10420, 1386, 7198,
    10492, 10550, 2008, 14, 962, 1283, 1283, 7062, 2447, 2594, 9862, 9862, 2612, 2720, 2910, 132, 3364,
    3544, 3588, 3824, 3898, 4967, 138, 1082, 1127, 1127, 1398, 279, 533, 589, 598, 626, 5370, 5525,
    4708, 5706, 5818, 5972, 6048, 6139, 6158, 6158, 6312, 6444, 6634, 6864, 6926, 6967, 225, 225, 4093,
    1460, 8696, 225, 7871, 11074, 11205, 5402, 11349, 11357, 11357, 7584, 11433, 1410, 8674, 8674, 9066,
    11567, 10105, 11576, 11585, 11735, 11735, 11750, 11750, 11763, 11770, 11791, 11800, 4563, 8603,
    11906, 11950, 11957, 11964, 6289, 866, 192, 5099, 6097, 7135, 2480, 2925, 5075, 4847, 7355, 7521,
    7721, 932, 7820, 9568, 9568, 9696, 9795, 9795, 10139, 10139, 10409, 11033, 11423, 11539, 46, 4683,
    4721, 4997, 12201, 3907, 3913, 12508, 12527, 12527, 7357, 12629, 25, 102, 515, 1242, 2456, 2456,
    3949, 4588, 2767, 312, 11157, 11157, 5006, 13058, 13113, 13120, 13228, 13228, 13228, 13235, 13253,
    1213, 4010, 4010, 4826, 117, 3874, 5898, 781, 399, 13427, 13476, 13596, 2128, 2156, 295, 15296,
    3279, 3523, 367, 367, 12013, 12741, 13656, 9577, 10086, 9557, 63, 7103, 11690, 13814, 13828, 13852,
    3064, 5208, 1489, 1489, 6017, 6027, 11811, 13985, 14074, 14121, 14121, 14147, 14156, 14164, 14174,
    14181, 1300, 14352, 14360, 14378, 14383, 14383, 14383, 14401, 2912, 952, 14415, 14438, 14453, 14467,
    14475, 14482, 14505, 14513, 5389, 14552, 14560, 14568, 14568, 14576, 14584, 14593, 14669, 14718,
    14725, 14760, 14774, 14774, 14783, 14783, 14800, 14812, 14839, 14871, 14906, 9968, 2473, 3592, 1965,
    1445, 2314, 18, 576, 742, 570, 1337, 1344, 1508, 1539, 1553, 354, 467, 1145, 1238, 1282, 1282, 1405,
    1405, 1422, 1525, 1592, 2134, 2141, 2148, 2207, 2241, 2295, 2308, 2324, 2584, 1666, 2769, 2769,
    2819, 2932, 3007, 3114, 3161, 3211, 3308, 3347, 3435, 3462, 3462, 3476, 3600, 541, 3608, 3615, 3880,
    3886, 3905, 3911, 3972, 4040, 4153, 4237, 4245, 4267, 15256, 4421, 4428, 4437, 4437, 4437, 1315,
    4483, 1863, 4677, 4690, 4698, 4698, 4783, 4783, 4783, 4793, 4872, 4872, 18, 79, 1298, 1392, 5104,
    5113, 5175, 5183, 5199, 5213, 5375, 59, 1749, 1936, 3078, 3384, 3429, 4141, 4141, 4168, 519, 5169,
    5230, 5354, 10221, 9374, 8267, 8267, 10662, 10700, 11049, 11220, 11254, 11312, 11385, 11525, 11525,
    12160, 12186, 12547, 2660, 13805, 14345, 14446, 15238, 15246, 15254, 15293, 15302, 15334, 737, 1068,
    1892, 1992, 834, 1255, 1691, 747, 2648, 3002, 3322, 628, 4692, 3503, 3575, 4700, 4700, 4034, 4034,
    4135, 4294, 4500, 4500, 4500, 4669, 4944, 4795, 203, 203, 203, 1430, 2031, 2332, 15422, 4157, 15559,
    15636, 15644, 15718, 15723, 2024};

inline constexpr char verb_sizes[] =
    "\000\000\000\006\004\004\006\006\006\010\012\005\006\005\010\011\003\006\007\006\006\004\005\005"
    "\005\005\003\007\007\006\006\007\005\006\007\010\011\005\006\004\007\007\005\005\004\010\006\007"
    "\006\006\005\005\006\006\007\005\003\002\005\006\006\004\006\010\007\006\011\006\006\006\005\005"
    "\005\005\007\006\011\006\004\010\010\007\005\010\006\006\006\007\003\004\007\007\010\007\011\010"
    "\010\005\005\004\005\007\007\006\007\005\006\007\007\007\007\007\005\007\011\006\010\011\011\007"
    "\006\007\004\007\007\005\010\004\007\006\007\004\002\005\007\004\006\007\003\007\005\004\001\006"
    "\006\007\007\013\010\010\006\004\005\006\006\010\010\007\007\006\007\011\007\007\010\006\010\011"
    "\007\006\007\006\010\011\006\006\003\005\004\002\013\007\006\007\010\007\007\004\001\007\005\005"
    "\006\012\006\006\007\014\010\011\003\006\006\006\006\006\006\010\007\005\007\010\007\005\006\013"
    "\006\006\006\005\005\005\006\005\006\004\005\010\007\005\006\006\005\001\001\004\010\003\003\004"
    "\005\006\007\006\006\007\007\010\005\003\005\006\005\005\007\006\006\007\005\006\005\010\007\005"
    "\005\006\004\005\007\006\004\007\006\004\011\006\006\006\006\006\006\010\010\006\006\006\007\011"
    "\010\011\011\012\006\005\010\005\002\006\005\006\003\003\004\005\003\004\003\007\001\005\005\006"
    "\004\005\006\006\003\003\006\007\005\007\007\006\004\005\006\007\007\006\005\006\005\010\005\005"
    "\006\003\010\004\006\005\004\002\004\003\006\005\006\006\006\007\004\005\006\001\005\006\004\004"
    "\006\006\004\004\005\006\007\007\004\011\004\005\006\007\010\005\011\004\006\005\005\007\010\011"
    "\005\004\002\007\011\005\006\007\007\010\010\010\010\010\005\005\010\007\006\007\007\007\004\007"
    "\010\007\010\012\012\006\007\007\010\005\007\010\005\011\001\004\006\005\006\007\007\010\006\011"
    "\006\006\007\006\011\006\007\010\012\006\010\010\007\010\007\007\010\007\007\005\006\007\007\010"
    "\006\010\010\007\007\004\011\006\013\012\007\004\006\010\005\007\005\006\005\006\005\007\010\007"
    "\011\006\010\005\006\010\004\007\003\007\007\006\007\011\012\013\007\003\011\002\005\006\003\010"
    "\007\007\005\010\010\004\001\004\007\004\003\005\003\004\006\003\005\006\007\010\004\004\005\006"
    "\007\007\006\007\006\004\005\006\004\004\010\006\007\007\007\006\006\013\007\007\006\004\004\006"
    "\005\010\007\004\006\010\004\004\004\005\005\007\004\005\006\007\007\006\006\011\012\007\005\005"
    "\001\001\001\002\003\004\005\004\010\010\010\005\004\003";

inline constexpr char verb_classes[] =
    "\022\024\023(\004\030(((\035\001(\004\030\026\015\027\000\001((\026\015(((\021&\004(\026\015\011"
    "\003\000\001(\030\004'((\004\030((((&\004((((((\001\000\026\015$(((((((\004($(($(((((&\004((((($(("
    "((\026\015((&\004'(\011\003&\004\000\001\003\010\001(&\004((((((&\004(((((((%+(\026\015(\034((\005"
    "\016\001((\001\000\037(((((&\004)\002\006\001\000((*$\013\016\001(\026\015\005\016\001((((((((\000"
    "(\001%(((\042\001(((\003(()(((\026\015$((\000(((\004((((\005\016\001((*((&\004\004(((((\026\015((("
    "(((\032\003\000(\001($($((\026\015$($\005\016\001$(((\026\015\026\015(\004\030(((((\004\030((((((("
    "((((&\004((\026\015(\026\015#\001+(((\001((((\030\004(\026\015((\033(((\026\015\004\030\001\000"
    "\026\015+(\004\030\002\007\001\000((\026\015(((((((((((((((\026\015((((((\036$((((((\011\003\000"
    "\001(((\005(\016\001((((((\001\014\016\001(\000'((\002\006\001\000&\004(*(+ \001\000((&\004\027"
    "\000\001\026\015(((((((((((\002(((\030\004(((($(()(\026\015)$(&\004$$&\004(*(\012\003\000(\001($(&"
    "\004((\031\001\000(%((((\030\004(\004\030((($((\013\016\001'(+$(\026\015\002\010\001(+(\010((\001("
    "(($&\004$!((\001\000(\013\016\001\001(((((\026\015((\004\030((\002\010\001++(((&\004(($((((((((((("
    "(((((((\026\015\006\001\016(\027\000\001(((+ \025\020\017(\001\001(&\004\001\017\000";

// Classes of endings of verbs; an ending is closed by its index in verb_features | 0x80.
inline constexpr char verb_endings[] =
    "aient\222ais\216ait\217iez\221ions\220a\230ai\226aient\240ais\234ait\235as\227ez\232iez\237ions"
    "\236ons\231ont\233i^mes\220i^t\257i^tes\221irent\222is\216isse\255issent\263isses\256issiez\262iss"
    "ions\261it\217u^mes\220u^t\257u^tes\221urent\222us\216usse\255ussent\263usses\256ussiez\262ussions"
    "\261ut\217e\251ent\254era\230erai\226eraient\240erais\234erait\235eras\227erez\232eriez\237erions"
    "\236erons\231eront\233es\247gnant\202gne\243gnent\254gnes\241gnez\212gniez\245gnions\244gnons\211n"
    "dre\200ns\205nt\207nte\265ntes\273nts\267re\200s\205sant\202se\243sent\254ses\241sez\212siez\245si"
    "ons\244sons\211t\207te\265tes\273ts\267re\200s\205ssant\202sse\243ssent\254sses\241ssez\212ssiez"
    "\245ssions\244ssons\211t\207te\265tes\273ts\267\201aient\222ais\216ait\217ant\202e\266ent\254es"
    "\275ez\212iez\262ions\261ons\211re\200s\270t\206,ois\205,oit\206,oive\243,oivent\254,oives\241,u"
    "\201,ue\265,ues\273,us\267evant\202evez\212eviez\245evions\244evoir\200evons\211lu\201lue\265lues"
    "\273lus\267lvant\202lve\243lvent\254lves\241lvez\212lviez\245lvions\244lvons\211udre\200us\205ut"
    "\206s\205t\206tant\202te\243tent\254tes\241tez\212ti\201tie\265ties\273tiez\245tions\244tir\200tis"
    "\267tons\211s\205t\206vant\202ve\243vent\254ves\241vez\212vi\201vie\265vies\273viez\245vions\244vi"
    "s\267vons\211vre\200a\217a^mes\220a^t\257a^tes\221ai\214aient\222ais\216ait\217ant\202as\215asse"
    "\255assent\263asses\256assiez\262assions\261ons\211aient\222ais\216ait\217i^mes\220i^t\257i^tes"
    "\221iez\221ions\220irent\222is\216isse\255issent\263isses\256issiez\262issions\261it\217aient\222a"
    "is\216ait\217iez\221ions\220u^mes\220u^t\257u^tes\221urent\222us\216usse\255ussent\263usses\256uss"
    "iez\262ussions\261ut\217ille\243illent\246illes\241lant\202lent\213lez\212liez\245lions\244loir"
    "\200lons\211lu\201lue\265lues\273lus\267ut\206ux\205a\217a^mes\220a^t\257a^tes\221ai\214aient\222a"
    "is\216ait\217as\215asse\255assent\263asses\256assiez\262assions\261e`rent\222iez\221ions\220aille"
    "\243aillent\246ailles\241allant\202alle/\201alle/e\265alle/es\273alle/s\267aller\200allez\212allie"
    "z\245allions\244allons\211va\210vais\203vas\204vont\213e/tant\202e/te/\201e/te/e\265e/te/es\273e/t"
    "e/s\267e^tes\212e^tre\200es\204est\206soient\246sois\250soit\242sommes\211sont\213soyez\253soyons"
    "\252suis\203a\206ai\203aie\250aient\246aies\241ait\242as\204avez\212avoir\200avons\211ayant\202aye"
    "z\253ayons\252eu\201eue\265eues\273eus\267ont\213euille\251euillent\246euilles\241euillez\212euill"
    "ons\211eulent\213eut\206eux\205oulant\202oulez\212ouliez\245oulions\244ouloir\200oulons\211oulu"
    "\201oulue\265oulues\273oulus\267e\251e/\201e/e\265e/es\273e/s\267e`rent\222ent\254er\200era\230era"
    "i\226eraient\240erais\234erait\235eras\227erez\232eriez\237erions\236erons\231eront\233es\247ez"
    "\212iez\262ions\261et\206ets\205ettant\202ette\243ettent\254ettes\241ettez\212ettiez\245ettions"
    "\244ettons\211ettre\200i^mes\220i^t\257i^tes\221irent\222is\271ise\265ises\273isse\255issent\263is"
    "ses\256issiez\262issions\261it\217a\217a^mes\220a^t\257a^tes\221ai\214aient\222ais\216ait\217ant"
    "\202as\215asse\255assent\263asses\256assiez\262assions\261e/\201e/e\265e/es\273e/s\267e`rent\222er"
    "\200ez\212iez\262ions\261ons\211ai^t\206ai^tre\200ais\205aissant\202aisse\243aissent\254aisses\241"
    "aissez\212aissiez\245aissions\244aissons\211u\201u^mes\220u^t\257u^tes\221ue\265ues\273urent\222us"
    "\271usse\255ussent\263usses\256ussiez\262ussions\261ut\217aire\200ais\205aisant\202aisons\211ait"
    "\207aite\265aites\274aits\267asse\243assent\246asses\241assiez\245assions\244i^mes\220i^t\257i^tes"
    "\221irent\222is\216isse\255issent\263isses\256issiez\262issions\261it\217ont\213ire\200is\205isant"
    "\202ise\243isent\254ises\241isez\212isiez\245isions\244isons\211it\206u\201u^mes\220u^t\257u^tes"
    "\221ue\265ues\273urent\222us\271usse\255ussent\263usses\256ussiez\262ussions\261ut\217oie\243oient"
    "\254oies\241oire\200ois\205oit\206oyant\202oyez\212oyiez\245oyions\244oyons\211u\201u^mes\220u^t"
    "\257u^tes\221ue\265ues\273urent\222us\271usse\255ussent\263usses\256ussiez\262ussions\261ut\217aie"
    "nt\222ais\216ait\217ant\202e\251ent\254es\247ez\212i\201i^mes\220i^t\257i^tes\221ie\265ies\273iez"
    "\262ions\261ir\200irent\222is\271isse\255issent\263isses\256issiez\262issions\261it\217ons\211eut"
    "\206euvent\213eux\205ouvant\202ouvez\212ouvoir\200ouvons\211u\201u^mes\220u^t\257u^tes\221ue\265ue"
    "s\273uisse\251uissent\246uisses\241uissiez\253uissions\252urent\222us\271usse\255ussent\263usses"
    "\256ussiez\262ussions\261ut\217evant\202evez\212eviez\245evions\244evoir\200evons\211ois\205oit"
    "\206oive\243oivent\254oives\241u^\201u^mes\220u^s\267u^t\257u^tes\221ue\265ues\273urent\222us\216u"
    "sse\255ussent\263usses\256ussiez\262ussions\261ut\217i^mes\220i^t\257i^tes\221irent\222is\216isse"
    "\255issent\263isses\256issiez\262issions\261it\217oie\243oient\254oies\241oir\200ois\205oit\206oya"
    "nt\202oyez\212oyiez\245oyions\244oyons\211u\201ue\265ues\273us\267achant\202ache\251achent\246ache"
    "s\241achez\212achiez\245achions\244achons\211ais\205ait\206avent\213avez\212avoir\200avons\211u"
    "\201u^mes\220u^t\257u^tes\221ue\265ues\273urent\222us\271usse\255ussent\263usses\256ussiez\262ussi"
    "ons\261ut\217aient\222ais\216ait\217ant\202e\243ent\254es\241ez\212iez\262ions\261ir\200ons\211s"
    "\205t\206u\201u^mes\220u^t\257u^tes\221ue\265ues\273urent\222us\271usse\255ussent\263usses\256ussi"
    "ez\262ussions\261ut\217aient\222ais\216ait\217ant\202e\243ent\254es\241ez\212i^mes\220i^t\257i^tes"
    "\221iez\262ions\261irent\222is\216isse\255issent\263isses\256issiez\262issions\261it\217ons\211re"
    "\200s\205t\206u\201ue\265ues\273us\267\201^mes\220^t\257^tes\221e\265es\273r\200ra\230rai\226raien"
    "t\240rais\234rait\235ras\227rent\222rez\232riez\237rions\236rons\231ront\233s\272ssaient\222ssais"
    "\216ssait\217ssant\202sse\260ssent\264sses\256ssez\212ssiez\262ssions\261ssons\211t\224^mes\220^t"
    "\257^tes\221ra\230rai\226raient\240rais\234rait\235ras\227re\200rent\222rez\232riez\237rions\236ro"
    "ns\231ront\233s\223saient\222sais\216sait\217sant\202se\243sent\254ses\241siez\262sions\261sons"
    "\211sse\255ssent\263sses\256ssiez\262ssions\261t\225te\265tes\274ts\267a\217a^mes\220a^t\257a^tes"
    "\221ai\214aient\222ais\216ait\217ant\202as\215asse\255assent\263asses\256assiez\262assions\261e/"
    "\201e/e\265e/es\273e/s\267e`rent\222er\200era\230erai\226eraient\240erais\234erait\235eras\227erez"
    "\232eriez\237erions\236erons\231eront\233ez\212iez\262ions\261ons\211enaient\222enais\216enait\217"
    "enant\202end\206endra\230endrai\226endraient\240endrais\234endrait\235endras\227endre\200endrez"
    "\232endriez\237endrions\236endrons\231endront\233ends\205enez\212eniez\262enions\261enne\243ennent"
    "\254ennes\241enons\211i^mes\220i^t\257i^tes\221irent\222is\271ise\265ises\273isse\255issent\263iss"
    "es\256issiez\262issions\261it\217a\217a^mes\220a^t\257a^tes\221ai\214aient\222ais\216ait\217ant"
    "\202as\215asse\255assent\263asses\256assiez\262assions\261e\251e/\201e/e\265e/es\273e/s\267e`rent"
    "\222ent\254er\200era\230erai\226eraient\240erais\234erait\235eras\227erez\232eriez\237erions\236er"
    "ons\231eront\233es\247ez\212iez\262ions\261ons\211ra\230rai\226raient\240rais\234rait\235ras\227re"
    "\200rez\232riez\237rions\236rons\231ront\233s\205t\207te\265tes\273ts\267vaient\222vais\216vait"
    "\217vant\202ve\243vent\254ves\241vez\212vi^mes\220vi^t\257vi^tes\221viez\262vions\261virent\222vis"
    "\216visse\255vissent\263visses\256vissiez\262vissions\261vit\217vons\211\206aient\222ais\216ait"
    "\217ant\202e\243ent\254es\241ez\212i^mes\220i^t\257i^tes\221iez\262ions\261irent\222is\216isse\255"
    "issent\263isses\256issiez\262issions\261it\217ons\211ra\230rai\226raient\240rais\234rait\235ras"
    "\227re\200rez\232riez\237rions\236rons\231ront\233s\205u\201ue\265ues\273us\267enaient\222enais"
    "\216enait\217enant\202enez\212eniez\262enions\261enir\200enons\211enu\201enue\265enues\273enus\267"
    "i^nmes\220i^nt\257i^ntes\221iendra\230iendrai\226iendraient\240iendrais\234iendrait\235iendras\227"
    "iendrez\232iendriez\237iendrions\236iendrons\231iendront\233ienne\243iennent\254iennes\241iens\205"
    "ient\206inrent\222ins\216insse\255inssent\263insses\256inssiez\262inssions\261int\217";

inline constexpr std::uint16_t verb_ending_offsets[] = {
    0, 23, 65, 126, 187, 260, 329, 383, 445, 496, 579, 651, 712, 773, 852, 936, 1020, 1095, 1182, 1289,
    1390, 1471, 1593, 1704, 1840, 1957, 2104, 2245, 2370, 2498, 2614, 2764, 2901, 3031, 3185, 3305,
    3428, 3576, 3742, 3923, 4162, 4352, 4548, 4723, 4998};

// Sets of verb_feature.
inline constexpr std::uint16_t verb_features[] = {
    1, 2, 4, 520, 528, 536, 544, 546, 560, 576, 640, 768, 1032, 1040, 1048, 1056, 1088, 1152, 1280,
    1560, 1568, 1570, 2056, 2064, 2080, 2112, 2176, 2304, 4120, 4128, 4160, 4224, 4352, 8208, 8224,
    8232, 8256, 8320, 8448, 8720, 8728, 8760, 8768, 8832, 8960, 9224, 9232, 9248, 9256, 9280, 9344,
    9472, 9984, 16386, 24618, 32770, 33306, 33818, 34330, 49154, 49794, 57362};

// The infinitive that each verb stem belongs to (in the pool, UTF-8): its size | its strength << 5.
inline constexpr std::uint16_t lemma_offsets[] = {
    5584, 3385, 15870, 15768, 2035, 2035, 2200, 2288, 2373, 2760, 2760, 2959, 3126, 3126, 3146, 3146,
    4016, 4016, 4016, 4260, 5480, 4607, 4607, 5038, 5124, 5234, 5584, 5793, 5793, 2982, 5990, 5990,
    6016, 6016, 6016, 6016, 6055, 1338, 1338, 6066, 1540, 6108, 6126, 6126, 1993, 6215, 6278, 6325,
    6403, 6403, 6381, 1554, 3107, 5465, 6483, 4415, 3385, 3385, 6735, 6735, 6780, 6818, 7782, 6895,
    6934, 7006, 7028, 7050, 7790, 7790, 7798, 7285, 7468, 7497, 7569, 569, 3962, 7828, 8122, 9810, 9810,
    3153, 8288, 8295, 1545, 1532, 8424, 8525, 5496, 2290, 3454, 8765, 8765, 8785, 8863, 8958, 8958,
    8968, 8987, 9043, 9043, 9101, 9101, 9043, 9043, 9083, 9083, 9083, 9110, 9222, 9222, 9157, 9185,
    9192, 9270, 9296, 10764, 9335, 9335, 9346, 9363, 9401, 744, 9435, 9444, 9474, 9464, 9509, 9517,
    9628, 9628, 3649, 9779, 9724, 9731, 9746, 9746, 9746, 15787, 9764, 9779, 9779, 10329, 10727, 10735,
    10743, 10752, 10761, 10782, 10782, 10774, 10792, 10792, 10792, 10792, 10799, 10809, 10819, 10828,
    10836, 10836, 10836, 10845, 10854, 10854, 10863, 10863, 10863, 10873, 10882, 10890, 10899, 10907,
    10917, 10161, 10169, 10329, 10316, 10329, 3631, 10339, 10352, 10420, 1386, 1386, 10492, 10550, 3610,
    3385, 15776, 15785, 5519, 15792, 15800, 6406, 10855, 10855, 15812, 15825, 15835, 15870, 15846,
    15854, 15862, 3898, 3898, 4967, 168, 1082, 1398, 1398, 1398, 4429, 533, 589, 598, 626, 5667, 5667,
    5706, 5706, 5818, 6008, 6048, 6139, 6158, 6158, 6340, 6444, 6658, 6864, 6926, 6967, 1050, 15870,
    1050, 11365, 1050, 11015, 10831, 11074, 11205, 5402, 11349, 11357, 11357, 7584, 11433, 11847, 9066,
    9066, 9066, 11567, 10105, 11576, 11585, 11742, 11742, 11756, 11756, 11763, 11791, 11791, 11800,
    4563, 12081, 11906, 11950, 11964, 11964, 12068, 866, 192, 5099, 6097, 7135, 2480, 2925, 5075, 7178,
    7355, 7752, 7752, 932, 7820, 9607, 9607, 9696, 10117, 10117, 10139, 10139, 10438, 11033, 11423,
    11723, 5584, 4683, 4721, 4997, 12201, 3907, 3907, 12508, 12527, 12527, 9299, 12629, 2767, 12826,
    515, 1242, 2531, 2531, 4588, 4588, 2767, 2767, 11157, 11157, 5191, 13058, 13120, 13120, 13228,
    13228, 13228, 13228, 13260, 13626, 4539, 4539, 4866, 117, 3874, 5898, 781, 11975, 13427, 13476,
    13596, 2128, 2236, 6513, 15296, 3448, 3523, 1645, 1645, 12013, 12981, 13656, 9577, 13708, 9944,
    14408, 15112, 11690, 13814, 13841, 13852, 15118, 5208, 6017, 6017, 6017, 6017, 11811, 13985, 14074,
    14156, 14121, 14156, 14156, 14164, 14174, 14181, 1300, 14352, 14360, 14408, 14383, 14383, 14383,
    14401, 14408, 1317, 14915, 14924, 14935, 14935, 14935, 14935, 14943, 14943, 14953, 14963, 14973,
    14983, 14992, 14992, 14992, 15000, 14669, 14742, 14742, 14774, 14774, 14774, 14791, 14791, 14800,
    14827, 14839, 14881, 14906, 9968, 15083, 3592, 15193, 15203, 2314, 4791, 5472, 742, 570, 1337, 1337,
    1508, 1539, 1553, 5477, 5487, 5493, 5500, 5518, 5508, 5530, 5530, 5744, 5537, 5588, 5595, 5595,
    5604, 5611, 5674, 5674, 5619, 5628, 5682, 5698, 5698, 5698, 5690, 5698, 5712, 5719, 5727, 5736,
    5736, 5766, 3452, 3530, 3530, 3530, 3600, 9468, 3608, 3615, 3880, 3886, 3905, 3905, 3972, 4153,
    4153, 4237, 4385, 4267, 15267, 4421, 4428, 4437, 4437, 4437, 1315, 4483, 4612, 4677, 4690, 4727,
    4727, 4783, 4783, 4783, 4793, 4882, 4872, 4791, 79, 1298, 4791, 5104, 5113, 5175, 5183, 5240, 5240,
    5375, 3384, 1749, 1936, 3384, 3384, 3429, 4168, 4168, 4168, 15870, 5169, 5230, 5354, 10221, 10389,
    8267, 8267, 10662, 10700, 11220, 11220, 11254, 11312, 11525, 11525, 11525, 12160, 12186, 12797,
    2660, 13805, 14488, 14488, 15238, 15246, 15265, 15293, 15302, 15334, 737, 1068, 1892, 1992, 5266,
    1584, 1691, 747, 2837, 3002, 3322, 628, 4692, 3503, 3575, 4729, 4729, 4034, 4034, 4034, 4294, 4500,
    4500, 4500, 4669, 4944, 4795, 4884, 3386, 15723, 11055, 11055, 15840, 11055, 3386, 15559, 15652,
    15652, 15723, 15723, 3386};

inline constexpr char lemma_sizes[] =
    "Eee\210&&(\210(**\207''\212\212\210\210\210(\210&&\207'\207E\211\211\210\210\210****\213''\211)"
    "\211''\206\212(\211\210\210'\207(\210)\207ee''\207\206(\212\211(\213\210\210\210&\207\207&\211\210"
    "\213(&**\211'\212(('\211\205\206)))\211\213***'))\211\211))\210\210\210\211))\211\207\211\213\210"
    "\212\213\213\211(\211\206\211)'\212\210\211\210\210&&')\210\210\210\205\211&&F((\211\211\215\212"
    "\212\210\207\207\207\207**)(\211\211\211\211\211\211***\211()(\212\213\210(F\207F\204\215\211(\211"
    "\211\211\211\206e)\207'\210,(\210\210-\212+e(\210\210(((\212)\211\211\211\211'(-(\210\210''\207"
    "\210'\210\206\206\212\211'\210('EeE\212E%%''\211\210\210\210\210*\206'''\206')\210((\207\207\207"
    "\211\211''(&'((\206)\210&+\210(\210\210\210\210**\210\210((\213\212\212++*\207\212'E\210'\210\205%"
    "%'\205\205\205)$''\210&&\210\210$$\210\210\211\211\210\210''''\211(\207\207'\212''\210%\212&\210'"
    "\206\204&\205\210\207\207\210()&\207\210G&\210&&(\210\206))))\211\206\213(\207((\212'\213\206\210"
    "\207G\212\212\212'G'\211\213\210\210\210\210***\212\212\211(((\210\211\211\211\211\211\211\211\211"
    "\214\214\210\211)\212\207)\212'\213$\206\210\207\210\210\211*\210\213'\210\211\210\213\210\210\212"
    "+\210\212\212()\211\211\212\211))))))\210)\212\211\211&\213\214\214\214\211\206\210\212'\211''\207"
    "''\211\212)\212(\212\210\210\210)\211'()((\214\214\214\211'+$\207\210$\212))&\212\212\205&&)&&\207"
    "&&&e'\210\211*\206&&(\211((\211\210'''\210(\212\210\211\211\211\210\210\214))\210&\206('\212\211&("
    "\212\206&&'')&&((((+++)'\207E$'&&\206&$\212\212\212''$";

inline constexpr stem_table words{2321, word_offsets, word_sizes, word_classes, word_endings, word_ending_offsets};
inline constexpr stem_table verbs{590, verb_offsets, verb_sizes, verb_classes, verb_endings, verb_ending_offsets};

}  // namespace french_tables
}  // namespace detail
}  // namespace INCISE_ABI
}  // namespace incise
// clang-format on

#endif
