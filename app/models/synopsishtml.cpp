// SPDX-FileCopyrightText: 2026 The Synoptic developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/synopsishtml.h"

#include "models/passagewords.h"
#include "models/synopsistext.h"
#include "models/synopsiswords.h"
#include "text/plainline.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

namespace
{
using namespace Qt::StringLiterals;

class Words
{
    Q_DECLARE_TR_FUNCTIONS(Synopsis)
};

// Well-formed as XML, too, so that anything can check it.
constexpr QLatin1StringView style = R"(
:root { color-scheme: light dark; --ink: #1f2328; --quiet: #59636e; --page: #ffffff; --panel: #f4f5f7; --line: #d4d8dd;
  --warning: #9a4a00; --accent: #0b5cad; }
@media (prefers-color-scheme: dark) {
  :root { --ink: #e4e7eb; --quiet: #a3acb6; --page: #17191c; --panel: #202327; --line: #3a3f45; --warning: #f0a95c;
    --accent: #7db5f0; }
}
body { margin: 1.5rem; color: var(--ink); background: var(--page); font: 1rem/1.45 system-ui, sans-serif; }
h1 { font-size: 1.3rem; margin: 0 0 .5rem; }
p { max-width: 50rem; margin: .3rem 0; color: var(--quiet); }
table { border-collapse: collapse; margin-top: 1rem; }
th, td { border: 1px solid var(--line); padding: .45rem .6rem; text-align: start; vertical-align: top; }
thead th { position: sticky; top: 0; background: var(--panel); font-weight: 600; }
thead small { display: block; font-weight: 400; color: var(--quiet); }
tbody th { background: var(--panel); font-weight: 400; color: var(--quiet); white-space: nowrap; }
td { min-width: 14rem; font-family: "Noto Serif", "Source Serif 4", serif; }
td p { margin: 0; color: inherit; }
td.figures { min-width: 9rem; font-family: inherit; font-size: .9rem; }
td small { display: block; font-family: system-ui, sans-serif; color: var(--quiet); }
tr.alone td, tr.folded td { background: var(--panel); }
tr.only th { border-left: .35rem solid var(--warning); }
.blank { color: var(--quiet); }
.differs { color: var(--warning); font-weight: 600; }
@media print {
  :root { --ink: #000; --quiet: #333; --page: #fff; --panel: #fff; --line: #888; --warning: #000; --accent: #000; }
  body { margin: 0; font-size: 9pt; }
  thead { display: table-header-group; }
  thead th { position: static; }
  tr { break-inside: avoid; }
  td { min-width: 0; }
}
)"_L1;

QString escaped(const QString &text)
{
    return plainLine(text).toHtmlEscaped();
}

// Empty: nobody knows, which is what an empty attribute says.
QString languageOf(const SynopsisTable &table, int article)
{
    switch (table.story->comparison.articles[article].language) {
    case WordLanguage::English:
        return u"en"_s;
    case WordLanguage::German:
        return u"de"_s;
    case WordLanguage::Ideographic: {
        const QString &text = table.story->comparison.readings[article]->text;
        const auto isKana = [](QChar unit) {
            return unit.script() == QChar::Script_Hiragana || unit.script() == QChar::Script_Katakana;
        };
        return std::ranges::any_of(text, isKana) ? u"ja"_s : u"zh"_s;
    }
    case WordLanguage::Other:
        break;
    }
    return {};
}

class Page
{
public:
    Page(const SynopsisTable &table, const QList<SynopsisLine> &lines) : m_table(&table), m_lines(&lines)
    {
        for (const int article : table.columns)
            m_languages.append(languageOf(table, article));
    }

    [[nodiscard]] QString text(const QString &title)
    {
        const QString heading = escaped(Words::tr("Synopsis: %1").arg(title));
        m_html +=
            u"<!DOCTYPE html>\n<html lang=\"%1\">\n<head>\n<meta charset=\"utf-8\"/>\n"
            "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src "
            "'unsafe-inline'\"/>\n<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\"/>\n"_s.arg(
                QLocale().bcp47Name());
        m_html += u"<title>"_s + heading + u"</title>\n<style>"_s + style + u"</style>\n</head>\n<body>\n<h1>"_s +
                  heading + u"</h1>\n"_s;
        const QStringList preface = synopsisPreface(*m_table);
        for (const QString &words : preface)
            m_html += u"<p>"_s + escaped(words) + u"</p>\n"_s;
        m_html += u"<table>\n"_s;
        addHeads();
        m_html += u"<tbody>\n"_s;
        for (const SynopsisLine &line : *m_lines)
            addLine(line);
        m_html += u"</tbody>\n</table>\n</body>\n</html>\n"_s;
        return std::move(m_html);
    }

private:
    void addHeads()
    {
        m_html += u"<thead>\n<tr><th scope=\"col\">"_s + escaped(Words::tr("Articles")) + u"</th>"_s;
        for (const int article : m_table->columns) {
            m_html += u"<th scope=\"col\">"_s + escaped(m_table->story->names[article]);
            if (const QString facts = columnFacts(*m_table, article); !facts.isEmpty())
                m_html += u"<small>"_s + escaped(facts) + u"</small>"_s;
            const double share = m_table->story->comparison.articles[article].linkedShare;
            m_html += u"<small>"_s + escaped(Words::tr("%1 linked").arg(percentWords(share))) + u"</small></th>"_s;
        }
        m_html += u"<th scope=\"col\">"_s + escaped(Words::tr("Figures")) + u"</th></tr>\n</thead>\n"_s;
    }

    void addLine(const SynopsisLine &line)
    {
        const SynopsisRow &row = m_table->rows[line.row];
        if (line.isFolded) {
            m_html +=
                u"<tr class=\"folded\"><th scope=\"row\"></th><td colspan=\"%1\">"_s.arg(m_table->columns.size() + 1) +
                escaped(runWords(*m_table, line)) + u"</td></tr>\n"_s;
            return;
        }
        const QString kind = row.kind == RowKind::Shared     ? QString()
                             : row.kind == RowKind::OnlyHere ? u" class=\"alone only\""_s
                                                             : u" class=\"alone\""_s;
        const QString words = kindWords(row.kind);
        m_html += u"<tr"_s + kind + u"><th scope=\"row\">"_s + escaped(countWords(*m_table, row));
        if (!words.isEmpty())
            m_html += u"<br/>"_s + escaped(words);
        m_html += u"</th>"_s;
        for (qsizetype column = 0; column < m_table->columns.size(); ++column)
            addCell(row, m_table->columns[column], m_languages[column]);
        m_html += u"<td class=\"figures\">"_s;
        for (const SynopsisFigures &figures : row.figures) {
            const bool differs = figures.verdict == FigureVerdict::Differs;
            m_html +=
                (differs ? u"<p class=\"differs\">"_s : u"<p>"_s) + escaped(figureWords(*m_table, figures)) + u"</p>"_s;
        }
        m_html += u"</td></tr>\n"_s;
    }

    void addCell(const SynopsisRow &row, int article, const QString &language)
    {
        const auto sentences = row.cell(article);
        if (sentences.empty()) {
            m_html += u"<td class=\"blank\">"_s + escaped(blankWords(*m_table, row, article)) + u"</td>"_s;
            return;
        }
        m_html += u"<td>"_s;
        for (const SynopsisSentence &sentence : sentences) {
            if (const QString signs = signWords(sentence); !signs.isEmpty())
                m_html += u"<small>"_s + escaped(signs) + u"</small>"_s;
            m_html += u"<p lang=\"%1\" dir=\"auto\">"_s.arg(language) + escaped(m_table->story->words(sentence.place)) +
                      u"</p>"_s;
        }
        m_html += u"</td>"_s;
    }

    const SynopsisTable *m_table;
    const QList<SynopsisLine> *m_lines;
    QStringList m_languages; // by column
    QString m_html;
};
} // namespace

QString synopsisHtml(const SynopsisTable &table, const QList<SynopsisLine> &lines, const QString &title)
{
    return Page(table, lines).text(title);
}
