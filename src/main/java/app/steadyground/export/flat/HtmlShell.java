package app.steadyground.export.flat;

/** What stands around the words of an HTML file. The policy in its head forbids it to load or run anything. */
final class HtmlShell {

    static final String TEXT = """
            <!DOCTYPE html>
            <html lang="{language}">
            <head>
            <meta charset="utf-8">
            <meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
            <meta name="viewport" content="width=device-width, initial-scale=1">
            <meta name="referrer" content="no-referrer">
            <title>{title}</title>
            <style>
            :root { color-scheme: light dark; --ink: #22282c; --muted: #5b646b; --line: #a9a398; --paper: #faf7f2; --soft: #e3f0ee; --accent: #1f6f6b; }
            @media (prefers-color-scheme: dark) { :root { --ink: #ece7df; --muted: #a9b0b3; --line: #5b646b; --paper: #171a1c; --soft: #1f2b2a; --accent: #7cc4bc; } }
            @media print { :root { --paper: #fff; } h2 { break-before: page; } h3, h4, .prompt { break-after: avoid; } tr, li { break-inside: avoid; } }
            body { background: var(--paper); color: var(--ink); font: 1.06rem/1.55 Literata, Georgia, serif; margin: 0; }
            main, header, nav { max-width: 42rem; margin: 0 auto; padding: 0 1.2rem; overflow-wrap: anywhere; }
            header { padding-top: 3rem; } main { padding-bottom: 4rem; }
            h1, h2, h3, h4, h5 { line-height: 1.25; margin: 2.2rem 0 .6rem; } h2 { color: var(--accent); margin-top: 4rem; }
            .prompt, .label, .hint, .small, th { font-family: "Source Sans 3", system-ui, sans-serif; color: var(--muted); font-size: .92rem; }
            .prompt, th { font-weight: 600; } .prompt { margin: 1.4rem 0 .2rem; } .lead { font-style: italic; color: var(--muted); }
            p { margin: .5rem 0; } table { border-collapse: collapse; width: 100%; margin: .6rem 0; }
            th, td { text-align: start; vertical-align: top; padding: .35rem .7rem .35rem 0; border-bottom: 1px solid var(--line); }
            .halves { display: flex; gap: 1.6rem; } .halves > div { flex: 1; min-width: 0; }
            aside { background: var(--soft); border-radius: .5rem; padding: .4rem 1.2rem; } a { color: var(--accent); }
            svg { width: 100%; height: auto; margin: .3rem 0; } svg text { font: 13px "Source Sans 3", system-ui, sans-serif; fill: var(--muted); }
            polyline { fill: none; stroke: var(--accent); stroke-width: 2; stroke-linejoin: round; stroke-linecap: round; }
            .edge { stroke: var(--line); stroke-width: 1; } .dot { fill: var(--accent); } .before { fill: var(--paper); stroke: var(--accent); stroke-width: 1.5; }
            li:has(> .box) { list-style: none; } nav ul { list-style: none; padding: 0; } nav .l1 { font-weight: 600; margin-top: .6rem; } nav .l2 { padding-left: 1.2rem; }
            </style>
            </head>
            <body>
            <header><h1>{title}</h1></header>
            {nav}<main>
            {body}</main>
            </body>
            </html>
            """;

    private HtmlShell() {
    }
}
