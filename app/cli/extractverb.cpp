// SPDX-FileCopyrightText: 2026 The Synoptic developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/verbtable.h"
#include "core/enumtext.h"
#include "study/readarticlefile.h"

#include <QHash>
#include <QIODevice>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <array>

namespace
{
using namespace Qt::StringLiterals;

constexpr std::array operands{QStringView(u"[PATH]")};
constexpr VerbOption jsonlOption{
    "jsonl"_L1, ""_L1, QT_TRANSLATE_NOOP("Cli", "read paths from standard input, one a line, and answer a line each")};
constexpr std::array options{jsonOption, jsonlOption};

struct Line {
    Block block;
    QStringView text;
};

QList<Line> linesOf(const ArticleDraft &draft)
{
    QHash<qint64, Block> blocks;
    for (const Block &block : draft.blocks)
        blocks.insert(block.line, block);
    QList<Line> lines;
    qint64 number = 0;
    for (const QStringView text : QStringView(draft.text).split(u'\n')) {
        lines.append({.block = blocks.value(number, Block{.line = number}), .text = text});
        ++number;
    }
    return lines;
}

bool isArticle(const Block &block)
{
    return !block.boilerplate && block.kind != BlockKind::Caption;
}

// What the article itself says: without captions and what the page drags along, a blank line between paragraphs.
QString articleText(const QList<Line> &lines)
{
    QString text;
    bool isApart = false;
    for (const Line &line : lines) {
        if (line.text.isEmpty() || !isArticle(line.block)) {
            isApart = true;
            continue;
        }
        if (!text.isEmpty())
            text += isApart ? u"\n\n"_s : u"\n"_s;
        text += line.text;
        isApart = false;
    }
    return text;
}

// The study file's word, but for a list's items.
QString kindOf(const Block &block)
{
    if (block.boilerplate)
        return u"boilerplate"_s;
    return block.kind == BlockKind::ListItem ? u"list"_s : enumText(block.kind);
}

QJsonArray blockObjects(const QList<Line> &lines)
{
    QJsonArray objects;
    for (const Line &line : lines) {
        if (line.text.isEmpty())
            continue;
        QJsonObject object{{u"kind"_s, kindOf(line.block)}, {u"text"_s, line.text.toString()}};
        if (line.block.kind == BlockKind::Heading || line.block.kind == BlockKind::ListItem)
            object.insert(u"level"_s, line.block.level);
        objects.append(object);
    }
    return objects;
}

// As many digits as mean something.
double rounded(double confidence)
{
    return qRound(confidence * 100) / 100.0;
}

QJsonObject extracted(const ArticleDraft &draft)
{
    const QList<Line> lines = linesOf(draft);
    return {{u"title"_s, draft.article.title},
            {u"author"_s, draft.article.author},
            {u"outlet"_s, draft.article.outlet},
            {u"published"_s, draft.article.published},
            {u"language"_s, draft.article.language},
            {u"url"_s, draft.article.url},
            {u"text"_s, articleText(lines)},
            {u"blocks"_s, blockObjects(lines)},
            {u"confidence"_s, rounded(draft.confidence)}};
}

void printText(const QJsonObject &object, Console &console)
{
    for (const QLatin1StringView key :
         {"title"_L1, "author"_L1, "outlet"_L1, "published"_L1, "language"_L1, "url"_L1}) {
        console.out << QString(key).leftJustified(12) << plainLine(object.value(key).toString()) << '\n';
    }
    console.out << "confidence  " << object.value(u"confidence").toDouble() << "\n\n";
    for (const QString &line : object.value(u"text").toString().split(u'\n'))
        console.out << plainLine(line) << '\n';
}

QJsonObject answer(const QString &path)
{
    QJsonObject object;
    if (const Result<ArticleDraft> draft = readArticleFile(path))
        object = extracted(*draft);
    else
        object.insert(u"error"_s, describe(draft.error()));
    object.insert(u"path"_s, path);
    return object;
}

// A path that cannot be read has its answer like the others.
void answerLines(Console &console)
{
    if (!console.in)
        return;
    for (QByteArray line = console.in->readLine(); !line.isEmpty(); line = console.in->readLine()) {
        while (line.endsWith('\n') || line.endsWith('\r'))
            line.chop(1);
        if (line.isEmpty())
            continue;
        const QByteArray json = QJsonDocument(answer(QString::fromUtf8(line))).toJson(QJsonDocument::Compact);
        console.out << QString::fromUtf8(json) << '\n';
        console.out.flush();
    }
}

Result<void> run(const VerbCall &call, Console &console)
{
    const QString path = call.operands.value(0);
    if (call.has(jsonlOption.name) != path.isEmpty())
        return failure(ErrorKind::Usage,
                       QCoreApplication::translate("Cli", "Give a file, or --jsonl for a list of them."));
    if (path.isEmpty()) {
        answerLines(console);
        return {};
    }
    return readArticleFile(path).transform([&](const ArticleDraft &draft) {
        const QJsonObject object = extracted(draft);
        if (call.has(jsonOption.name))
            console.out << QString::fromUtf8(QJsonDocument(object).toJson());
        else
            printText(object, console);
    });
}
} // namespace

constinit const Verb extractVerb{
    .name = "extract"_L1,
    .operands = operands,
    .options = options,
    .summary =
        QT_TRANSLATE_NOOP("Cli", "print what an import would make of a file: its article and what is said of it"),
    .run = run,
};
