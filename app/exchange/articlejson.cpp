// SPDX-FileCopyrightText: 2026 The Synoptic developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/articlejson.h"

#include "exchange/isotime.h"
#include "text/canonicaltext.h"
#include "time/edtf.h"

namespace
{

using namespace Qt::StringLiterals;

struct TextField {
    QLatin1StringView key;
    QString Article::*member;
};

constexpr auto textFields = std::to_array<TextField>({
    {"title"_L1, &Article::title},
    {"outlet"_L1, &Article::outlet},
    {"author"_L1, &Article::author},
    {"published"_L1, &Article::published},
    {"url"_L1, &Article::url},
    {"language"_L1, &Article::language},
    {"source"_L1, &Article::source},
});

JsonLine versionLine(const Version &version, Texts texts)
{
    JsonLine line;
    line.addNumber("number"_L1, version.number).addFilled("uuid"_L1, version.uuid);
    if (version.imported != 0)
        line.add("imported"_L1, isoTime(version.imported));
    line.add("sha256"_L1, version.sha256);
    if (texts == Texts::Within)
        line.add("text"_L1, version.text);
    if (!version.blocks.isEmpty())
        line.add("blocks"_L1, blockLines(version.blocks));
    return line;
}

QString wordAbout(const char *words)
{
    return QCoreApplication::translate("ArticleJson", words);
}

Result<Version> readVersion(JsonRecord &record, const QHash<QString, QString> *texts)
{
    Version version;
    version.number = record.number("number"_L1).value_or(1);
    version.uuid = record.text("uuid"_L1);
    version.imported = record.time("imported"_L1);
    const QString hash = record.text("sha256"_L1);
    const QString within = record.text("text"_L1);
    version.text = canonicalText(texts ? texts->value(version.uuid) : within);
    version.sha256 = textHash(version.text);
    version.blocks = readBlocks(record, version.text);
    if (version.number < 1)
        record.reject(wordAbout(QT_TRANSLATE_NOOP("ArticleJson", "versions count from 1")));
    if (!hash.isEmpty() && hash != version.sha256)
        record.reject(wordAbout(QT_TRANSLATE_NOOP("ArticleJson", "“sha256” is not that of the text")));
    if (const Result<void> finished = record.finish(); !finished)
        return std::unexpected(finished.error());
    return version;
}

} // namespace

QList<JsonLine> blockLines(const QList<Block> &blocks)
{
    QList<JsonLine> lines;
    for (const Block &block : blocks) {
        JsonLine line;
        line.addNumber("line"_L1, block.line).add("kind"_L1, enumText(block.kind));
        if (block.level != 0)
            line.addNumber("level"_L1, qint64{block.level});
        if (block.boilerplate)
            line.addTrue("boilerplate"_L1);
        lines.append(line);
    }
    return lines;
}

QList<Block> readBlocks(JsonRecord &record, const QString &text)
{
    constexpr qint64 deepest = 100;
    QList<Block> blocks;
    const qint64 lines = text.count(u'\n') + 1;
    for (JsonRecord &item : record.objects("blocks"_L1)) {
        Block block;
        block.line = item.number("line"_L1).value_or(0);
        block.kind = item.word("kind"_L1, BlockKind::Paragraph);
        const qint64 level = item.number("level"_L1).value_or(0);
        block.level = int(qMin(level, deepest));
        block.boilerplate = item.flag("boilerplate"_L1);
        const bool isInOrder = blocks.isEmpty() || blocks.last().line < block.line;
        if (!item.finish() || !isInOrder || block.line >= lines || level > deepest)
            record.reject(wordAbout(QT_TRANSLATE_NOOP("ArticleJson", "“blocks” do not fit the text")));
        blocks.append(block);
    }
    return blocks;
}

JsonLine articleLine(const Article &article, const QList<const Version *> &versions, Texts texts)
{
    JsonLine line;
    line.add("name"_L1, article.name);
    for (const TextField &field : textFields)
        line.addFilled(field.key, article.*field.member);
    line.addFilled("uuid"_L1, article.uuid);
    if (article.position >= 0)
        line.addNumber("position"_L1, article.position);
    QList<JsonLine> lines;
    for (const Version *version : versions)
        lines.append(versionLine(*version, texts));
    return line.add("versions"_L1, lines);
}

Result<QList<ArticleFile>> readArticleRecord(JsonRecord &record, const QHash<QString, QString> *texts)
{
    Article article;
    article.name = record.filledText("name"_L1);
    for (const TextField &field : textFields)
        article.*field.member = record.text(field.key);
    article.uuid = record.text("uuid"_L1);
    const std::optional<qint64> position = record.number("position"_L1);
    QList<JsonRecord> versions = record.objects("versions"_L1);
    if (const Result<void> finished = record.finish(); !finished)
        return std::unexpected(finished.error());
    if (!article.published.isEmpty() && !Edtf::isValid(article.published))
        return record.wrong(ErrorKind::BadDate, article.published);
    QList<ArticleFile> files;
    for (JsonRecord &item : versions) {
        const Result<Version> version = readVersion(item, texts);
        if (!version)
            return std::unexpected(version.error());
        if (version->text.isEmpty())
            return record.wrong(ErrorKind::Empty, article.name);
        files.append({.article = {}, .name = article.name, .position = {}, .version = *version});
    }
    if (files.isEmpty())
        return record.wrong(ErrorKind::Empty, article.name);
    files.first().article = article;
    files.first().position = position;
    return files;
}
