/** Colours by role. Kinds differ in lightness and in the line under them as well, for those who see few colours and for grey paper. */
export const colors = `
:root{color-scheme:light dark;
--ink:#1b2029;--soft:#586070;--line:#dfe3ea;--paper:#fff;--tint:#f5f6f9;--accent:#2457a6;--bar:#9db4d6;--bad:#a3291f;--bad-tint:#fbeeec;
--organization:#1f5aa6;--person:#9a4a08;--money:#1b6e3c;--date:#6a3f9c;
--organization-tint:#e3eefb;--person-tint:#fdeedd;--money-tint:#e0f3e5;--date-tint:#f0e8fa}
@media (prefers-color-scheme:dark){:root{
--ink:#e5e8ee;--soft:#a0a8b6;--line:#343b47;--paper:#14171c;--tint:#1d2128;--accent:#8ab4f2;--bar:#4a6a99;--bad:#f2a59c;--bad-tint:#3a201d;
--organization:#8fbcf5;--person:#f0b179;--money:#86d19d;--date:#c7a8ee;
--organization-tint:#1c3350;--person-tint:#41290f;--money-tint:#173823;--date-tint:#33244a}}
@media print{:root{color-scheme:light;
--ink:#000;--soft:#444;--line:#ccc;--paper:#fff;--tint:#fff;--accent:#000;--bar:#9aa7b8;--bad:#000;--bad-tint:#fff;
--organization:#1f4a86;--person:#7a3a06;--money:#155a30;--date:#543080;
--organization-tint:#e9f0fa;--person-tint:#faf0e4;--money-tint:#e7f4ea;--date-tint:#f1ebf8}}
`
