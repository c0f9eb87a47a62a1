/** Style of the HTML page; light and dark follow the reader's system. */
export const style = `
:root{color-scheme:light dark;--text:#1f2328;--soft:#59636e;--back:#fff;--card:#f6f8fa;--line:#d1d9e0;--bad:#cf222e;--warn:#9a6700;--good:#1a7f37;--link:#0969da}
@media (prefers-color-scheme:dark){:root{--text:#f0f6fc;--soft:#9198a1;--back:#0d1117;--card:#151b23;--line:#3d444d;--bad:#f85149;--warn:#d29922;--good:#3fb950;--link:#4493f8}}
*{box-sizing:border-box}
body{margin:0 auto;max-width:64rem;padding:1.5rem;font:15px/1.5 system-ui,sans-serif;color:var(--text);background:var(--back);overflow-wrap:anywhere}
header{border-left:.5rem solid var(--tone);padding:.25rem 1rem;margin-bottom:1.5rem}
h1{margin:0;font-size:1.6rem;color:var(--tone)}h1 span{color:var(--text);font-weight:400}
h2{font-size:1.2rem;margin:2rem 0 .75rem;border-bottom:1px solid var(--line);padding-bottom:.25rem}
.fail{--tone:var(--bad)}.warn{--tone:var(--warn)}.pass{--tone:var(--good)}
article{border:1px solid var(--line);border-left:.25rem solid var(--tone);border-radius:.375rem;background:var(--card);padding:.5rem .9rem;margin:.6rem 0}
article h3{margin:0;font-size:1rem}article p{margin:.25rem 0 0}
.tag{color:var(--tone);font-weight:600}.soft{color:var(--soft)}
a{color:var(--link)}code,pre{font:13px/1.45 ui-monospace,monospace}
pre{background:var(--back);border:1px solid var(--line);border-radius:.375rem;padding:.5rem;overflow:auto;white-space:pre-wrap}
details{border:1px solid var(--line);border-radius:.375rem;padding:.5rem .9rem;margin:.6rem 0}
details details{border-width:1px 0 0;border-radius:0;padding:.5rem 0;margin:0}
summary{cursor:pointer}summary b{margin-right:.5rem}
progress{width:7rem;height:.6rem;accent-color:var(--good);vertical-align:middle;margin:0 .4rem}
table{border-collapse:collapse;width:100%;margin:.5rem 0}
th,td{text-align:left;vertical-align:top;padding:.3rem .6rem;border-top:1px solid var(--line)}
th{color:var(--soft);font-weight:600}td:first-child{white-space:nowrap}
footer{margin-top:2rem;color:var(--soft);font-size:.85rem}
`
