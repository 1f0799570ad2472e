/**
 * Parts of people's names, folded. Source: general knowledge of naming customs.
 * Policy: only what nearly always has the stated function; a word that is as often a given name is left out.
 */

/** Begin a family name: "van der Berg", "de la Cruz", "bin Salman". */
export const particles: ReadonlySet<string> = new Set(
  'van von der den de la las los del della dello di da do dos das du le ten ter te zu zur zum af av bin bint ibn al el ul ould st saint mac abu'.split(
    ' ',
  ),
)

/** Degrees, orders and professions behind a name, without stops: "Ingrid Solheim, M.D., Ph.D.". */
export const degrees: ReadonlySet<string> = new Set(
  'phd md mba jd llb llm msc bsc dphil edd psyd dvm dds do rn cpa cfa fca frs frcs frcp ceng esq qc kc obe cbe mbe mp pe jp'.split(' '),
)

/** Stand after the name and belong to it. */
export const suffixes: ReadonlySet<string> = new Set('jr sr ii iii iv junior senior phd md esq qc kc obe cbe mbe mp cpa cfa dds'.split(' '))

/** Suffixes that tell family members apart. */
export const generations: ReadonlyMap<string, string> = new Map([
  ['jr', 'jr'],
  ['junior', 'jr'],
  ['sr', 'sr'],
  ['senior', 'sr'],
  ['ii', 'ii'],
  ['iii', 'iii'],
  ['iv', 'iv'],
])

/** Family names that stand first in Chinese names written in pinyin or the usual Hong Kong and Taiwan spellings. */
export const chineseFamilies: ReadonlySet<string> = new Set(
  (
    'wang li zhang liu chen yang huang zhao wu zhou xu sun ma zhu hu guo he gao lin luo zheng liang xie song tang deng han feng cao peng zeng xiao tian dong pan yuan cai jiang yu du ye cheng ' +
    'su wei lu ding ren shen yao cui zhong tan wan lai fan jin shi xiong bai qiu qin hou xue yan lei long qian mao xi wen lou guan hao cho chan wong cheung kwok leung tsai hsieh hsu tsang chow ' +
    'lam lau mak yeung tse chiang chou kong meng ji qi bo'
  ).split(' '),
)

/** Family names that stand first in Chinese names of Singapore, Malaysia and Hong Kong, as they are spelt there. */
export const southernFamilies: ReadonlySet<string> = new Set(
  'lee tan lim ong goh ng chua teo wong chan koh toh yeo ho low loh heng tay sim chong chew cheong foo fong kwok lau leung ling loke mah mok ngo quek seah soh tham thong wee'.split(
    ' ',
  ),
)

/** Family names that stand first in Korean names. */
export const koreanFamilies: ReadonlySet<string> = new Set(
  'kim lee yi park choi choe jung jeong chung kang cho yoon yun jang lim im han oh seo shin kwon hwang ahn an song ryu yoo hong jeon ko moon yang son bae baek nam noh roh ban ha chun cha ri pak'.split(
    ' ',
  ),
)

/** Syllables of Korean given names as English writes them; a hyphen or space joins two. */
export const koreanSyllables: ReadonlySet<string> = new Set(
  (
    'jong un geun hye myung jae in hyun woo seok yeol young sook min ho jin soo hee kyung chul sung seung won sang joon jun hoon tae yong il sun ji hwan dong kyu eun seo yeon bum beom chan byung gi ki ' +
    'hong joo ju hyung jung jeong sik mi kyong yun yoon bin bong suk seon nam rae hwa hyuk geon gun hae nak yon dae bo mi tae suk chang gil jun mo yo eui ui ok chae kwan kwang kyun kook kuk goo gu seop sub shik shin rim ryul ra na ah ye wook uk hyo hyeok hyeon heon hun jee man pil tak weon woong yeo yeong sin cheol choon doo gwang gyu hak ik'
  ).split(' '),
)

/** Hungarian given names: after a family name they show Hungarian order ("Orbán Viktor"). */
export const hungarianGiven: ReadonlySet<string> = new Set(
  'viktor laszlo pal istvan ferenc gyorgy zoltan gabor sandor attila miklos jozsef janos katalin zsuzsa zsuzsanna agnes erzsebet ildiko balazs gergely tibor csaba imre lajos bela andras peter tamas matyas judit klara akos levente'.split(
    ' ',
  ),
)

/** Hungarian family names that English readers do not take for given names. */
export const hungarianFamilies: ReadonlySet<string> = new Set(
  'orban nagy kovacs szabo toth horvath varga kiss molnar nemeth farkas balogh papp takacs juhasz lakatos meszaros simicska szijjarto gulyas magyar karacsony gyurcsany bajnai medgyessy antall rogan varhelyi olah racz fekete szilagyi torok fodor'.split(
    ' ',
  ),
)

/** Spanish and Portuguese family names that do not end in -ez: before a last name they are the first of two ("Gabriel García Márquez"). */
export const iberianFamilies: ReadonlySet<string> = new Set(
  'garcia ruiz diaz moreno munoz romero navarro torres ramos gil serrano blanco molina castro ortega rubio marin iglesias medina cortes castillo santos guerrero ortiz nunez herrera vargas mendoza rojas silva flores rivera reyes cruz morales aguilar vega rios soto delgado pena cabrera fuentes salazar obrador bolsonaro lula'.split(
    ' ',
  ),
)

/** Given names of Spanish, and hardly any other language: behind them two words that are none are two family names. */
export const spanishGiven: ReadonlySet<string> = new Set(
  (
    'adolfo alejandra alejandro alfonso alfredo alvaro andres arturo beatriz belisario carlos cesar consuelo cuauhtemoc diego eduardo efrain emiliano enrique ernesto esperanza esteban eugenio evo federico felipe fernando fidel ' +
    'francisco gerardo gilberto gonzalo graciela guadalupe guillermo gustavo hector horacio humberto ignacio isabel jaime javier jesus joaquin jorge jose josefina juan juana julio leopoldo lourdes luis luisa manuel marcelo margarita mariano ' +
    'marisol mauricio mercedes miguel nicanor octavio pablo patricio pedro pilar rafael ramon raul ricardo rigoberto rodrigo rogelio rosario ruben santiago sergio soledad vicente xiomara ximena'
  ).split(' '),
)

/** Given names of the peninsula and Latin America that other languages have too, or that only Portuguese has: they follow a given name, but tell nothing in front. */
export const iberianGiven: ReadonlySet<string> = new Set(
  (
    'abel alba alberto alexandre alicia angel angela anibal antonio ariel augusto camilo carmen clara cristobal dario david dolores edgar elena emilio eva fabian fatima gabriel geraldo german henrique hernan hilda hugo inacio ines ivan joao joel jonas julian ' +
    'juliana laura leonardo leonel luciano lucia luiz marco marcos maria mario martin messias monica natalia nicolas norma olga omar oscar paulo renato rene roberto rosa samuel sandra sara sebastian silvia simon sofia susana teresa tiago tomas victor virginia vitor xavier'
  ).split(' '),
)

/** Family names that stand first in Vietnamese names, without their marks. */
export const vietnameseFamilies: ReadonlySet<string> = new Set(
  'nguyen tran pham huynh hoang phan vu vo dang bui ngo duong dinh truong trinh le ly ho do dao mai luong phung ta thai to vuong'.split(
    ' ',
  ),
)
