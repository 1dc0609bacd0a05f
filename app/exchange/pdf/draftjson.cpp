// SPDX-FileCopyrightText: 2026 The Synoptic developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/pdf/draftjson.h"

#include "core/enumtext.h"
#include "exchange/bibliography/entrywords.h"
#include "exchange/draftlines.h"
#include "text/canonicaltext.h"
#include "time/edtf.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace
{

using namespace Qt::StringLiterals;

constexpr int deepestLevel = 8;

QJsonObject lineObject(qint64 line, BlockKind kind, int level)
{
    return {{u"line"_s, line}, {u"kind"_s, enumText(kind)}, {u"level"_s, level}};
}

QJsonObject draftObject(const ArticleDraft &draft)
{
    QJsonArray blocks;
    for (const Block &block : draft.blocks) {
        QJsonObject object = lineObject(block.line, block.kind, block.level);
        object.insert(u"boilerplate"_s, block.boilerplate);
        blocks.append(object);
    }
    QJsonArray leftOut;
    for (const LeftOutLine &line : draft.leftOut) {
        QJsonObject object = lineObject(line.line, line.kind, line.level);
        object.insert(u"text"_s, line.text);
        leftOut.append(object);
    }
    return {{u"title"_s, draft.article.title},
            {u"author"_s, draft.article.author},
            {u"published"_s, draft.article.published},
            {u"text"_s, draft.text},
            {u"blocks"_s, blocks},
            {u"leftOut"_s, leftOut},
            {u"confidence"_s, draft.confidence}};
}

struct Line {
    qint64 line = 0;
    BlockKind kind = BlockKind::Paragraph;
    int level = 0;
};

Line lineIn(const QJsonObject &object)
{
    return {.line = object.value(u"line").toInteger(-1),
            .kind = enumFromText<BlockKind>(object.value(u"kind").toString()).value_or(BlockKind::Paragraph),
            .level = std::clamp(object.value(u"level").toInt(), 0, deepestLevel)};
}

ArticleDraft draftIn(const QJsonObject &object)
{
    ArticleDraft draft;
    draft.article.title = entryWords(object.value(u"title").toString());
    draft.article.author = entryWords(object.value(u"author").toString());
    draft.article.published = object.value(u"published").toString();
    if (!Edtf::isValid(draft.article.published))
        draft.article.published.clear();
    draft.text = canonicalText(object.value(u"text").toString());
    draft.confidence = std::clamp(object.value(u"confidence").toDouble(), 0.0, 1.0);
    const qint64 lines = draft.text.count(u'\n') + 1;
    qint64 last = -1;
    for (const QJsonValue &value : object.value(u"blocks").toArray()) {
        const Line line = lineIn(value.toObject());
        if (line.line <= last || line.line >= lines)
            continue;
        last = line.line;
        draft.blocks.append(
            {.line = line.line, .kind = line.kind, .level = line.level, .boilerplate = value[u"boilerplate"].toBool()});
    }
    for (const QJsonValue &value : object.value(u"leftOut").toArray()) {
        const Line line = lineIn(value.toObject());
        draft.leftOut.append({.line = std::clamp(line.line, qint64{0}, lines),
                              .text = entryWords(value[u"text"].toString()),
                              .kind = line.kind,
                              .level = line.level});
    }
    capLeftOut(draft.leftOut);
    return draft;
}

} // namespace

QByteArray draftAnswer(const Result<ArticleDraft> &draft)
{
    const QJsonObject answer =
        draft ? QJsonObject{{u"draft"_s, draftObject(*draft)}}
              : QJsonObject{{u"error"_s, int(draft.error().kind)}, {u"detail"_s, draft.error().detail}};
    return QJsonDocument(answer).toJson(QJsonDocument::Compact);
}

std::optional<Result<ArticleDraft>> readDraftAnswer(const QByteArray &answer)
{
    const QJsonObject object = QJsonDocument::fromJson(answer).object();
    const int kind = object.value(u"error").toInt(-1);
    if (kind >= 0 && kind < int(ErrorKind::NothingToDo))
        return failure(ErrorKind(kind), {}, object.value(u"detail").toString());
    ArticleDraft draft = draftIn(object.value(u"draft").toObject());
    if (draft.text.isEmpty() || draft.text.size() > maxTextBytes)
        return std::nullopt;
    return draft;
}
