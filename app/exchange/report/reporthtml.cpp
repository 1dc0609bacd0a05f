// SPDX-FileCopyrightText: 2026 The Synoptic developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/report/reporthtml.h"

#include "core/enumtext.h"
#include "core/tagcolour.h"
#include "exchange/deeplink.h"
#include "exchange/markdownpieces.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace
{

class Words
{
    Q_DECLARE_TR_FUNCTIONS(MarkdownExport)
};

constexpr QStringView dot = u" \u00B7 ";

constexpr QLatin1StringView style = R"(
:root { color-scheme: light dark; --ink: #1f2328; --quiet: #59636e; --page: #ffffff; --panel: #f4f5f7; --line: #d4d8dd;
  --warning: #9a4a00; --accent: #0b5cad; }
@media (prefers-color-scheme: dark) {
  :root { --ink: #e4e7eb; --quiet: #a3acb6; --page: #17191c; --panel: #202327; --line: #3a3f45; --warning: #f0a95c;
    --accent: #7db5f0; }
}
body { margin: 2rem auto; max-width: 52rem; padding: 0 1rem; color: var(--ink); background: var(--page);
  font: 1rem/1.5 system-ui, sans-serif; }
h1 { font-size: 1.6rem; margin: 0 0 .5rem; } h2 { font-size: 1.2rem; margin: 2.2rem 0 .3rem; }
h3 { font-size: 1rem; margin: 1.5rem 0 .3rem; }
a { color: var(--accent); } .quiet { color: var(--quiet); font-size: .9rem; margin: 0 0 .6rem; }
figure { margin: 1.1rem 0; } blockquote { margin: 0; padding: .1rem 0 .1rem .9rem; border-left: .3rem solid var(--line);
  font-family: "Noto Serif", "Source Serif 4", Georgia, serif; }
blockquote p { margin: .3rem 0; white-space: pre-line; }
figcaption { margin: .3rem 0 0 1.2rem; color: var(--quiet); font-size: .9rem; }
.tag { display: inline-block; padding: 0 .5rem; margin: 0 .3rem .2rem 0; border: 1px solid var(--line);
  border-radius: .7rem; color: #1f2328; }
.note { margin: .4rem 0 .4rem 1.2rem; padding: .4rem .7rem; background: var(--panel); white-space: pre-wrap; }
.conflict { color: var(--warning); font-weight: 600; }
.wide { overflow-x: auto; } .timeline { margin: 1rem 0; background: #ffffff; } .timeline svg { max-width: 100%; height: auto; }
table { border-collapse: collapse; margin-top: .6rem; font-size: .9rem; }
th, td { border: 1px solid var(--line); padding: .35rem .5rem; text-align: start; vertical-align: top; }
thead th { background: var(--panel); }
@media print { :root { --ink: #000; --quiet: #333; --page: #fff; --panel: #fff; --line: #888; --warning: #000; --accent: #000; }
  body { margin: 0; max-width: none; font-size: 10pt; } figure, tr { break-inside: avoid; } h2, h3 { break-after: avoid; }
  thead { display: table-header-group; } }
)"_L1;

// What XML has no place for becomes the replacement character; Qt escapes the rest.
QString escaped(const QString &text)
{
    QString clean = text;
    for (QChar &unit : clean) {
        const bool isControl = unit.unicode() < 0x20 && unit != u'\n' && unit != u'\t';
        if (isControl || unit.unicode() == 0xFFFE || unit.unicode() == 0xFFFF)
            unit = QChar::ReplacementCharacter;
    }
    return clean.toHtmlEscaped().replace(u'\'', u"&#39;"_s);
}

QString element(QLatin1StringView name, const QString &text, QLatin1StringView kind = {})
{
    const QString opening = kind.isEmpty() ? QString(name) : name + u" class=\""_s + kind + u'"';
    return u'<' + opening + u" dir=\"auto\">"_s + escaped(text) + u"</"_s + name + u">\n"_s;
}

// pageLink() writes for Markdown, where "&" is a character reference already; ours never has one.
QString anchor(const QString &words, const QString &address)
{
    if (address.isEmpty())
        return escaped(words);
    const QString plain = QString(address).replace(u"&amp;"_s, u"&"_s);
    return u"<a rel=\"noreferrer\" href=\""_s + escaped(plain) + u"\">"_s + escaped(words) + u"</a>"_s;
}

class Page
{
public:
    explicit Page(const ReportRecords &records) : m_records(&records)
    {
        for (const Tag *tag : records.tags()) {
            const auto *const colour = std::ranges::find(tagColours, tag->colour, &TagColour::name);
            if (colour != tagColours.end()) {
                m_grounds.insert(records.index().tagPath(tag->id),
                                 u'#' + QString::number(colour->light, 16).rightJustified(6, u'0'));
            }
        }
    }

    QByteArray page(ReportBy by, const ReportExtras &extras)
    {
        const StudyInfo &info = m_records->snapshot().info;
        m_html = u"<!DOCTYPE html>\n<html xmlns=\"http://www.w3.org/1999/xhtml\" lang=\"%1\">\n<head>\n"
                 "<meta charset=\"utf-8\"/>\n<meta http-equiv=\"Content-Security-Policy\" content=\"default-src "
                 "'none'; style-src 'unsafe-inline'\"/>\n<meta name=\"viewport\" content=\"width=device-width, "
                 "initial-scale=1\"/>\n"_s.arg(QLocale().bcp47Name());
        m_html +=
            u"<title>"_s + escaped(info.title) + u"</title>\n<style>"_s + style + u"</style>\n</head>\n<body>\n"_s;
        m_html += element("h1"_L1, info.title);
        if (!info.description.isEmpty())
            m_html += element("p"_L1, info.description, "quiet"_L1);
        addBody(by, extras);
        return (m_html + u"</body>\n</html>\n"_s).toUtf8();
    }

private:
    void addBody(ReportBy by, const ReportExtras &extras)
    {
        if (by == ReportBy::All || by == ReportBy::Article)
            addArticles();
        if (by == ReportBy::Tag)
            addTags();
        if (by != ReportBy::Synopsis)
            addNotes(m_records->notesOnStudy(), Words::tr("Notes"));
        if (by == ReportBy::All || by == ReportBy::Event || by == ReportBy::Coverage)
            addTimeline(extras.timelineSvg);
        if (by == ReportBy::All || by == ReportBy::Event)
            addEvents();
        if (by == ReportBy::All || by == ReportBy::Coverage)
            addTable(Words::tr("Coverage"), extras.coverage);
        if (by == ReportBy::Synopsis)
            addTable(Words::tr("Synopsis"), extras.synopsis);
    }

    void addArticles()
    {
        for (const Article *article : m_records->index().articles()) {
            m_html += element("h2"_L1, article->title.isEmpty() ? article->name : article->title);
            const QString from = article->outlet.isEmpty() ? article->source : article->outlet;
            const QStringList facts{article->name, from, article->author, article->published};
            m_html += element("p"_L1, MarkdownPieces::joinFilled(facts, dot.toString()), "quiet"_L1);
            for (const QuoteRecord *quote : m_records->quotesIn(article->id))
                addQuote(*quote);
            addNotes(m_records->notesOn(article->id), {});
        }
    }

    void addTags()
    {
        const auto add = [&](const QString &title, const QString &description,
                             const QList<const QuoteRecord *> &quotes) {
            if (quotes.isEmpty())
                return;
            m_html += element("h2"_L1, title);
            if (!description.isEmpty())
                m_html += element("p"_L1, description, "quiet"_L1);
            for (const QuoteRecord *quote : quotes)
                addQuote(*quote);
        };
        for (const Tag *tag : m_records->tags())
            add(m_records->index().tagPath(tag->id), tag->description, m_records->quotesWith(tag->id));
        add(Words::tr("Without a tag"), {}, m_records->quotesWith({}));
    }

    void addEvents()
    {
        if (m_records->timeline().events().isEmpty())
            return;
        m_html += element("h2"_L1, Words::tr("Events"));
        for (const EventRecord &record : m_records->timeline().events()) {
            const QString when = record.when.isEmpty() ? record.edtf : record.when;
            m_html += element("h3"_L1, MarkdownPieces::joinFilled({when, record.title()}, dot.toString()));
            if (!record.conflict.isEmpty())
                m_html += element("p"_L1, u"\u2260 "_s + record.conflict, "conflict"_L1);
            if (!record.event->description.isEmpty())
                m_html += element("p"_L1, record.event->description);
            for (const QuoteRecord *quote : m_records->quotesOf(record.event->id))
                addQuote(*quote);
            addNotes(m_records->notesOn(record.event->id), {});
        }
    }

    // A quote that stands in several sections has its id in the first.
    void addQuote(const QuoteRecord &quote)
    {
        const QString id = m_ids.contains(quote.blockId) ? QString() : u" id=\""_s + quote.blockId + u'"';
        m_ids.insert(quote.blockId);
        m_html += u"<figure"_s + id + u">\n<blockquote lang=\""_s + escaped(quote.article->language) + u"\">"_s;
        for (const QString &paragraph : quote.passage->quote.split(u"\n\n"_s))
            m_html += u"<p dir=\"auto\">"_s + escaped(paragraph) + u"</p>"_s;
        m_html += u"</blockquote>\n<figcaption>"_s;
        const QString outlet = quote.article->outlet.isEmpty() ? quote.article->name : quote.article->outlet;
        const QString place = MarkdownPieces::joinFilled(
            {outlet, quote.article->published, MarkdownPieces::placeWords(*quote.passage, m_records->index())},
            u", "_s);
        QStringList parts{anchor(place, pageLink(quote.article->url, quote.passage->quote))};
        if (quote.highlight) {
            parts.append(anchor(Words::tr("open"), deepLink(DeepLinkKind::Highlight, quote.highlight->uuid,
                                                            m_records->snapshot().info.uuid)));
        }
        if (!quote.mood.isEmpty())
            parts.append(escaped(quote.mood));
        if (quote.passage->state != AnchorState::Exact)
            parts.append(escaped(enumText(quote.passage->state)));
        m_html += parts.join(dot);
        for (const QString &path : quote.tags)
            m_html += tagChip(path);
        m_html += u"</figcaption>\n"_s;
        addNotes(quote.notes, {});
        m_html += u"</figure>\n"_s;
    }

    [[nodiscard]] QString tagChip(const QString &path) const
    {
        const QString ground = m_grounds.value(path, u"#dddddd"_s);
        return u" <span class=\"tag\" style=\"background: "_s + ground + u"\">"_s + escaped(path) + u"</span>"_s;
    }

    void addNotes(const QList<const Note *> &notes, const QString &title)
    {
        if (!title.isEmpty() && !notes.isEmpty())
            m_html += element("h2"_L1, title);
        for (const Note *note : notes)
            m_html += element("div"_L1, note->text, "note"_L1);
    }

    // Without the XML declaration, which may only stand at the head of a document.
    void addTimeline(const QByteArray &svg)
    {
        const qsizetype start = svg.indexOf("<svg");
        if (start < 0)
            return;
        m_html += element("h2"_L1, Words::tr("Timeline")) + u"<div class=\"wide timeline\">"_s +
                  QString::fromUtf8(svg.sliced(start)) + u"</div>\n"_s;
    }

    void addTable(const QString &title, const QList<QStringList> &rows)
    {
        if (rows.size() < 2)
            return;
        m_html += element("h2"_L1, title) + u"<div class=\"wide\"><table>\n<thead><tr>"_s;
        for (const QString &cell : rows.first())
            m_html += u"<th scope=\"col\">"_s + escaped(cell) + u"</th>"_s;
        m_html += u"</tr></thead>\n<tbody>\n"_s;
        for (const QStringList &row : rows.sliced(1)) {
            m_html += u"<tr>"_s;
            for (const QString &cell : row)
                m_html += u"<td dir=\"auto\">"_s + escaped(cell) + u"</td>"_s;
            m_html += u"</tr>\n"_s;
        }
        m_html += u"</tbody>\n</table></div>\n"_s;
    }

    const ReportRecords *m_records;
    QHash<QString, QString> m_grounds; // by tag path
    QSet<QString> m_ids;
    QString m_html;
};

} // namespace

QByteArray reportHtml(const ReportRecords &records, ReportBy by, const ReportExtras &extras)
{
    return Page(records).page(by, extras);
}
