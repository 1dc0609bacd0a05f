// SPDX-FileCopyrightText: 2026 The Synoptic developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/studyjson.h"

#include "exchange/articlejson.h"
#include "exchange/folderlayout.h"
#include "exchange/jsonlists.h"
#include "exchange/losscounter.h"
#include "exchange/modestjson.h"
#include "exchange/proposals.h"
#include "exchange/storyfile.h"
#include "exchange/studyassembler.h"
#include "exchange/studylists.h"

using namespace Qt::StringLiterals;

QByteArray studyJson(const Snapshot &snapshot)
{
    const StudyLists lists(snapshot);
    JsonList articles{.key = "articles"_L1, .lines = {}};
    for (const Article *article : lists.index().articles())
        articles.lines.append(articleLine(*article, lists.index().versionsOf(article->id), Texts::Within));
    return jsonFile({.key = "study"_L1, .line = lists.story()}, QList<JsonList>{articles} + lists.all());
}

ExportedFiles studyJsonFiles(const Snapshot &snapshot)
{
    LossCounter losses;
    losses.addOriginals(snapshot);
    return {.files = {{.name = u"study.json"_s, .bytes = studyJson(snapshot)}}, .losses = losses.losses()};
}

bool looksLikeStudyJson(const QByteArray &bytes)
{
    constexpr qsizetype headBytes = 4096;
    const QByteArray head = bytes.first(qMin(headBytes, bytes.size())).trimmed();
    return head.startsWith('{') && bytes.contains('"' + QByteArray(FolderLayout::format.data()) + '"');
}

Result<Snapshot> readStudyJson(const QByteArray &bytes, const QString &fileName)
{
    if (bytes.size() > maxStudyBytes || !isModestJson(bytes))
        return failure(ErrorKind::Unsafe, fileName);
    Result<HeadedLists> file =
        readHeadedLists(bytes, fileName, u"study"_s, QStringList{u"articles"_s} + StudyAssembler::listNames());
    if (!file)
        return std::unexpected(file.error());
    const Result<StudyInfo> info = readStory(file->head, fileName);
    if (!info)
        return std::unexpected(info.error());
    StudyAssembler study(*info, baseName(fileName));
    if (const Result<void> done = study.checkUuid(fileName); !done)
        return std::unexpected(done.error());
    QList<JsonRecord> articles = file->lists.take(u"articles"_s);
    if (articles.size() > StudyAssembler::maxTexts)
        return failure(ErrorKind::Unsafe, fileName);
    for (JsonRecord &record : articles) {
        const Result<QList<ArticleFile>> files = readArticleRecord(record);
        if (!files)
            return std::unexpected(files.error());
        for (const ArticleFile &text : *files) {
            if (const Result<void> done = study.addText(text, fileName); !done)
                return std::unexpected(done.error());
        }
    }
    return study.assemble(file->lists);
}
