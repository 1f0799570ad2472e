/**
 * Family names that very many people bear, folded: that two documents name one says little. Source: general knowledge of censuses and telephone books.
 * Policy: among the few hundred commonest of a large country in the news; rare bearers make a name worth more than a list can say.
 */
export const commonFamilies: ReadonlySet<string> = new Set(
  (
    'smith johnson williams brown jones miller davis wilson anderson taylor thomas moore martin jackson thompson white harris clark lewis robinson walker young allen king wright scott hill green adams baker ' +
    'nelson carter mitchell roberts turner phillips campbell parker evans edwards collins stewart morris rogers reed cook morgan bell murphy bailey cooper richardson cox howard ward peterson gray james watson brooks kelly ' +
    'sanders price bennett wood barnes ross henderson coleman jenkins perry powell long patterson hughes washington butler simmons foster bryant alexander russell griffin hayes myers ford hamilton graham sullivan wallace ' +
    'woods cole west jordan owens reynolds fisher ellis harrison gibson mcdonald marshall murray freeman wells webb simpson stevens tucker porter hunter hicks crawford henry boyd mason kennedy warren dixon burns gordon ' +
    'shaw holmes rice robertson hunt black daniels palmer mills nichols grant knight ferguson rose stone hawkins dunn perkins hudson spencer gardner stephens payne pierce berry matthews arnold wagner willis ray watkins ' +
    'olson carroll duncan snyder hart cunningham bradley lane andrews ruiz harper fox riley armstrong carpenter weaver greene lawrence elliott chavez sims austin peters kelley franklin lawson fields ryan schmidt carr ' +
    'wheeler chapman oliver montgomery richards williamson johnston banks meyer bishop mccoy howell morrison hansen garza harvey little burton stanley george jacobs reid kim fuller lynch dean gilbert garrett romero welch ' +
    'larson frazier burke hanson day moreno bowman fowler davies davidson clarke barker bush bates page bird parsons barrett pearson walsh doyle byrne obrien o-brien kelly mackenzie macdonald fraser cameron ' +
    'garcia rodriguez martinez hernandez lopez gonzalez perez sanchez ramirez torres flores rivera gomez diaz reyes morales cruz ortiz gutierrez ramos castillo mendoza alvarez vasquez jimenez alvarado castro vargas herrera ' +
    'medina aguilar fernandez silva santos costa oliveira pereira ferreira almeida souza rossi russo ferrari bianchi romano dubois durand bernard petit moreau laurent muller mueller schneider fischer weber becker schulz ' +
    'hoffmann koch bauer richter klein wolf schroder neumann jansen bakker visser smit nielsen jensen hansen pedersen andersen larsen andersson johansson karlsson nilsson eriksson larsson olsson ivanov petrov novak horvath ' +
    'nagy kowalski singh kumar sharma patel gupta das ram rai roy khan ali ahmed ahmad hussain hossain shah mohamed mohammed hassan ibrahim malik iqbal reddy rao nair joshi mehta ' +
    'wang li zhang liu chen yang huang zhao wu zhou xu sun ma zhu hu lin he lee lim tan ng wong chan park choi jung kang cho yoon chang han nguyen tran le pham suzuki sato takahashi tanaka watanabe ito yamamoto nakamura ' +
    'kobayashi kato okafor okonkwo mensah moyo ndlovu dlamini mwangi otieno levy cohen katz'
  ).split(' '),
)
