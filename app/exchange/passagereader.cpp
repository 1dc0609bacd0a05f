// SPDX-FileCopyrightText: 2026 The Synoptic developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/passagereader.h"

#include "exchange/folderlayout.h"
#include "text/anchor.h"

using namespace Qt::StringLiterals;

static constexpr qint64 longestQuotes = qint64{64} * 1024 * 1024;

PassageReader::PassageReader(Snapshot &snapshot) : m_snapshot(&snapshot)
{
    for (qsizetype i = 0; i < snapshot.articles.size(); ++i)
        m_articles.insert(snapshot.articles.at(i).name, i);
    for (qsizetype i = 0; i < snapshot.versions.size(); ++i) {
        const Version &version = snapshot.versions.at(i);
        m_texts.insert({version.article, version.number}, {.version = i, .map = OffsetMap(version.text)});
    }
}

const Article *PassageReader::article(const QString &name) const
{
    const auto found = m_articles.constFind(name);
    return found == m_articles.constEnd() ? nullptr : &m_snapshot->articles.at(*found);
}

QStringList PassageReader::words(PassageId id) const
{
    const Passage &found = passage(id);
    const Version &version = m_snapshot->versions.at(found.version.value - 1);
    const Article &article = m_snapshot->articles.at(version.article.value - 1);
    return {article.name, QString::number(version.number), QString::number(found.span.start), found.quote};
}

Result<PassageId> PassageReader::read(JsonRecord &record)
{
    return readAt(record, 0);
}

Result<PassageId> PassageReader::readAt(JsonRecord &record, int depth)
{
    const QString name = record.text("article"_L1);
    const qint64 number = record.number("version"_L1).value_or(1);
    if (name.isEmpty())
        return record.badFormat(tr("“article” is missing"));
    const Article *found = article(name);
    const auto text = found ? m_texts.constFind({found->id, number}) : m_texts.constEnd();
    if (text == m_texts.constEnd())
        return record.wrong(ErrorKind::NoSuchArticle, number == 1 ? name : tr("%1, version %2").arg(name).arg(number));
    Result<Passage> passage = place(record, *text);
    if (!passage)
        return std::unexpected(passage.error());
    if (std::optional<JsonRecord> origin = record.object("origin"_L1)) {
        if (depth >= FolderLayout::deepestOrigin)
            return record.badFormat(tr("too many origins"));
        const Result<PassageId> id = readAt(*origin, depth + 1);
        if (!id)
            return id;
        if (const Result<void> finished = origin->finish(); !finished)
            return std::unexpected(finished.error());
        passage->origin = *id;
    }
    passage->id = PassageId{m_snapshot->passages.size() + 1};
    m_snapshot->passages.append(*passage);
    if (record.flag("review"_L1))
        m_snapshot->reviews.append({.passage = passage->id});
    return passage->id;
}

Result<Passage> PassageReader::place(JsonRecord &record, const Text &text)
{
    const std::optional<qint64> start = record.number("start"_L1);
    const std::optional<qint64> end = record.number("end"_L1);
    const QString quote = record.text("quote"_L1);
    if (start.has_value() != end.has_value())
        return record.badFormat(tr("“start” and “end” go together"));
    PointSpan span{.start = start.value_or(0), .end = end.value_or(0)};
    if (!start) {
        const Result<TextSpan> found = findQuote(record, text, quote);
        if (!found)
            return std::unexpected(found.error());
        span = text.map.toPoints(*found);
    }
    if (span.end <= span.start || span.end > text.map.pointCount())
        return record.badFormat(tr("“start” and “end” do not lie in the text"));
    return placeBySpan(record, text, span);
}

Result<Passage> PassageReader::placeBySpan(JsonRecord &record, const Text &text, PointSpan span)
{
    m_quoted += span.length();
    if (m_quoted > longestQuotes)
        return record.wrong(ErrorKind::Unsafe, record.file());
    const Version &version = m_snapshot->versions.at(text.version);
    Passage passage = makePassage(version.id, version.text, text.map, span);
    passage.state = record.word("anchoring"_L1, AnchorState::Exact);
    const QString quote = record.text("quote"_L1);
    // A passage that was lost keeps the words that it was lost with.
    const bool mayDiffer = passage.state == AnchorState::Lost && OffsetMap(quote).pointCount() == span.length();
    if (!quote.isEmpty() && quote != passage.quote && !mayDiffer)
        return record.wrong(ErrorKind::QuoteNotFound, quote);
    if (!quote.isEmpty())
        passage.quote = quote;
    if (record.has("prefix"_L1))
        passage.prefix = record.text("prefix"_L1);
    if (record.has("suffix"_L1))
        passage.suffix = record.text("suffix"_L1);
    if (OffsetMap(passage.prefix).pointCount() > contextPoints ||
        OffsetMap(passage.suffix).pointCount() > contextPoints)
        record.reject(tr("“prefix” and “suffix” hold 64 characters at most"));
    return passage;
}

Result<TextSpan> PassageReader::findQuote(JsonRecord &record, const Text &text, const QString &quote) const
{
    if (quote.isEmpty())
        return record.badFormat(tr("“quote” is missing"));
    const QString &whole = m_snapshot->versions.at(text.version).text;
    const std::optional<qint64> wanted = record.number("occurrence"_L1);
    qsizetype at = whole.indexOf(quote);
    const qsizetype first = at;
    for (qint64 count = 1; at >= 0 && count < wanted.value_or(1); ++count)
        at = whole.indexOf(quote, at + quote.size());
    if (at < 0)
        return record.wrong(ErrorKind::QuoteNotFound, quote);
    if (wanted == 0)
        return record.badFormat(tr("“occurrence” counts from 1"));
    if (!wanted && whole.indexOf(quote, first + 1) >= 0)
        return record.badFormat(tr("the quote stands there several times: “occurrence” says which it is"));
    return TextSpan{.start = at, .end = at + quote.size()};
}
