/**
 * Words for what an officer of a company or a body is in charge of, as they stand after her title and a comma: "Vice President, Investor Relations". Lower case.
 * Source: general knowledge of company releases. Policy: words for departments, regions and fields of work; no word that is the name of a firm by itself.
 */
export const roleFunctions: ReadonlySet<string> = new Set(
  (
    'investor investors relations media press public government governmental regulatory external internal corporate communications communication affairs policy marketing sales business commercial clinical medical ' +
    'scientific research development operations finance financial accounting tax treasury audit risk compliance legal litigation human resources people talent culture diversity technology information digital data security ' +
    'engineering product products programs programmes services service customer client consumer retail wholesale banking lending mortgage wealth asset assets investment investments equity equities credit markets ' +
    'capital strategy strategic planning mergers acquisitions partnerships alliances supply chain procurement logistics manufacturing production quality safety environment environmental health sustainability education ' +
    'training learning facilities properties real estate project projects portfolio management administration administrative global international worldwide domestic americas europe asia pacific north south east west ' +
    'america africa emea apac latin middle regional national field industrial institutional private advertising brand creative content editorial news programming design innovation growth analytics insights ' +
    'energy transportation infrastructure drug discovery oncology biology chemistry vaccines biostatistics pharmacovigilance cardiology admissions advancement student academic enterprise cloud software hardware network networks ' +
    'general emerging fixed income commodities structured leveraged syndicate securities trading'
  ).split(' '),
)
