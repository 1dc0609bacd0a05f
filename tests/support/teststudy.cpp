// SPDX-FileCopyrightText: 2026 The Synoptic developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/teststudy.h"

namespace
{
Version version(qint64 id, qint64 article, const QString &text)
{
    return {.id = {id},
            .uuid = QStringLiteral("version-%1").arg(id),
            .article = {article},
            .text = text,
            .sha256 = QString(64, QLatin1Char('0')),
            .imported = 1000};
}

Passage passage(qint64 id, const Version &version, const QString &quote)
{
    const QList<uint> text = version.text.toUcs4();
    const QList<uint> words = quote.toUcs4();
    qint64 start = 0;
    while (text.mid(start, words.size()) != words) {
        ++start;
    }
    return {.id = {id}, .version = version.id, .span = {.start = start, .end = start + words.size()}, .quote = quote};
}
} // namespace

Snapshot smallStudy()
{
    Snapshot all{
        .info = {.uuid = QStringLiteral("study"), .title = QStringLiteral("Small"), .author = QStringLiteral("t")}};
    all.articles = {{.id = {1},
                     .uuid = QStringLiteral("a1"),
                     .name = QStringLiteral("001"),
                     .title = QStringLiteral("Maker A plans Model 3"),
                     .published = QStringLiteral("2025-04-01"),
                     .position = 1},
                    {.id = {2},
                     .uuid = QStringLiteral("a2"),
                     .name = QStringLiteral("002"),
                     .title = QStringLiteral("Model\u20113 in May"),
                     .published = QStringLiteral("2025-04-02"),
                     .position = 2}};
    all.versions = {version(1, 1, firstText), version(2, 2, secondText)};
    all.passages = {passage(1, all.versions[0], QStringLiteral("Model 3 may come in April 2025")),
                    passage(2, all.versions[1], QStringLiteral("Model\u20113 arrives in May 2025")),
                    passage(3, all.versions[0], QStringLiteral("Sources say"))};
    all.tags = {{.id = {1},
                 .uuid = QStringLiteral("t1"),
                 .name = QStringLiteral("timing"),
                 .colour = QStringLiteral("sky"),
                 .position = 1},
                {.id = {2},
                 .uuid = QStringLiteral("t2"),
                 .parent = {1},
                 .name = QStringLiteral("hedged"),
                 .colour = QStringLiteral("mint"),
                 .position = 2},
                {.id = {3},
                 .uuid = QStringLiteral("t3"),
                 .name = QStringLiteral("sourcing"),
                 .colour = QStringLiteral("rose"),
                 .position = 3}};
    all.highlights = {
        {.id = {1}, .uuid = QStringLiteral("h1"), .passage = {3}, .author = QStringLiteral("t"), .created = 1000}};
    all.highlightTags = {{.highlight = {1}, .tag = {3}}};
    all.events = {{.id = {1},
                   .uuid = QStringLiteral("e1"),
                   .name = QStringLiteral("model-3"),
                   .title = QStringLiteral("Model 3 comes out")}};
    all.eventTags = {{.event = {1}, .tag = {1}}};
    all.claims = {{.id = {1},
                   .uuid = QStringLiteral("c1"),
                   .event = {1},
                   .passage = {1},
                   .dateText = QStringLiteral("April 2025"),
                   .dateStart = 20,
                   .edtf = QStringLiteral("2025-04"),
                   .modality = Modality::Planned},
                  {.id = {2},
                   .uuid = QStringLiteral("c2"),
                   .event = {1},
                   .passage = {2},
                   .dateText = QStringLiteral("May 2025"),
                   .dateStart = 19,
                   .edtf = QStringLiteral("2025-05"),
                   .modality = Modality::Planned}};
    all.notes = {{.id = {1},
                  .uuid = QStringLiteral("n1"),
                  .highlight = {1},
                  .text = QStringLiteral("Who?"),
                  .author = QStringLiteral("t"),
                  .created = 1000,
                  .modified = 1000}};
    return all;
}
