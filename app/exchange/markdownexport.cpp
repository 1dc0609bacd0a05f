// SPDX-FileCopyrightText: 2026 The Synoptic developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/markdownexport.h"

#include "exchange/frontmatter.h"
#include "exchange/jsontext.h"
#include "exchange/markdownarticles.h"
#include "exchange/markdownevents.h"
#include "exchange/markdownlinks.h"
#include "exchange/markdownpieces.h"
#include "exchange/snapshotindex.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;
using namespace MarkdownPieces;

namespace
{

// Front matter in YAML, which takes strings as JSON writes them.
QString frontMatter(const Snapshot &snapshot, const SnapshotIndex &index, const MarkdownOptions &options)
{
    QString text = u"---\n"_s + frontMatterLine("title"_L1, snapshot.info.title);
    if (!options.exported.isEmpty())
        text += frontMatterLine("exported"_L1, options.exported);
    QStringList tags;
    for (const Tag &tag : snapshot.tags)
        tags.append(jsonText(tagWord(index.tagPath(tag.id))));
    tags.removeDuplicates();
    text += u"tags: ["_s + tags.join(u", "_s) + u"]\narticles:\n"_s;
    for (const Article *article : index.articles()) {
        const QList<const Version *> versions = index.versionsOf(article->id);
        for (const Version *version : versions) {
            text += u"  - {name: "_s + jsonText(article->name) + u", version: "_s + QString::number(version->number) +
                    u", sha256: "_s + jsonText(version->sha256) + u"}\n"_s;
        }
    }
    return text + u"---\n\n"_s;
}

QString studyNotes(const Snapshot &snapshot)
{
    QString notes;
    for (const Note &note : snapshot.notes) {
        const bool isOnStudy = note.highlight.isNull() && note.article.isNull() && note.event.isNull();
        notes += isOnStudy ? noteItem(note, QString()) : QString();
    }
    const QString title = QCoreApplication::translate("MarkdownExport", "Notes");
    return notes.isEmpty() ? QString() : heading(2, title) + notes + u'\n';
}

} // namespace

QString exportMarkdown(const Snapshot &snapshot, const MarkdownOptions &options)
{
    Snapshot whole = snapshot;
    const SnapshotIndex index(whole);
    const MarkdownEvents events(whole, index, options);
    const MarkdownArticles articles(whole, index);
    const MarkdownLinks links(snapshot, articles.blockIds());
    for (Note &note : whole.notes)
        note = links.resolved(note);
    QString markdown = frontMatter(snapshot, index, options) + heading(1, snapshot.info.title);
    if (!snapshot.info.description.isEmpty())
        markdown += verbatim(snapshot.info.description, QString()) + u'\n';
    markdown += articles.sections() + studyNotes(whole) + events.list() + events.coverage();
    while (markdown.endsWith(u"\n\n"_s))
        markdown.chop(1);
    return markdown;
}
