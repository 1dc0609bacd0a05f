// SPDX-FileCopyrightText: 2026 The Synoptic developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/refi/refiproject.h"

#include "exchange/refi/reficodes.h"
#include "exchange/refi/refiprojectreader.h"
#include "exchange/refi/refiprojectwriter.h"
#include "exchange/refi/refiterms.h"
#include "exchange/studyjson.h"

#include <KZip>

using namespace Qt::StringLiterals;

namespace
{

QString say(const char *words)
{
    return QCoreApplication::translate("RefiProject", words);
}

// Nothing in it tells when or where it was made. The day is the first that the format has, in whatever zone: it is
// written without one.
class ZipMaker
{
public:
    ZipMaker() : m_buffer(&m_bytes), m_zip(&m_buffer)
    {
        m_buffer.open(QIODevice::WriteOnly);
        m_zip.setExtraField(KZip::NoExtraField);
        m_zip.open(QIODevice::WriteOnly);
        m_zip.setCompression(KZip::DeflateCompression);
    }

    void add(const QString &name, const QByteArray &bytes)
    {
        const QDateTime day(QDate(1980, 1, 1), QTime(0, 0));
        m_zip.writeFile(name, bytes, 0100644, QString(), QString(), day, day, day);
    }

    QByteArray finish()
    {
        m_zip.close();
        return m_bytes;
    }

private:
    QByteArray m_bytes;
    QBuffer m_buffer;
    KZip m_zip;
};

Result<ReadStudy> readProject(ZipArchive &archive, const QString &fileName, const QString &seed)
{
    QString description;
    for (const QString &name : archive.names()) {
        if (name.endsWith(u".qde", Qt::CaseInsensitive) && !name.contains(u'/'))
            description = name;
    }
    if (description.isEmpty())
        return failure(ErrorKind::NotAStudy, fileName);
    const Result<RefiNode> project =
        archive.read(description).and_then([&](const QByteArray &xml) { return readRefiXml(xml, fileName); });
    if (!project)
        return std::unexpected(project.error());
    if (project->name != u"Project")
        return failure(ErrorKind::BadFormat, fileName,
                       say(QT_TRANSLATE_NOOP("RefiProject", "The description is not one of a project.")));
    return RefiProjectReader(*project, archive, fileName, seed).read();
}

} // namespace

ExportedFiles refiProject(const Snapshot &snapshot)
{
    LossCounter losses;
    losses.addOriginals(snapshot);
    qsizetype cut = 0;
    for (const Link &link : snapshot.links)
        cut += link.state == LinkState::Cut ? 1 : 0;
    // There, but in a note of our own.
    losses.add(say(QT_TRANSLATE_NOOP("RefiProject", "Passages that do not belong together, which only Synoptic reads")),
               cut);
    losses.add(say(QT_TRANSLATE_NOOP("RefiProject", "Lists of words, which only Synoptic reads")),
               snapshot.wordLists.size());
    losses.add(say(QT_TRANSLATE_NOOP("RefiProject", "Those whom articles cite, whose kinds only Synoptic reads")),
               snapshot.reporters.size());
    ZipMaker zip;
    zip.add(RefiTerms::projectFile, RefiProjectWriter(snapshot, losses).project());
    const SnapshotIndex index(snapshot);
    for (const Article *article : index.articles()) {
        for (const Version *version : index.versionsOf(article->id))
            zip.add(RefiTerms::sources + version->uuid + u".txt"_s, version->text.toUtf8());
    }
    return {.files = {{.name = u"project.qdpx"_s, .bytes = zip.finish()}}, .losses = losses.losses()};
}

ExportedFiles refiCodebook(const Snapshot &snapshot)
{
    RefiXml xml(u"CodeBook"_s, RefiTerms::codebookSpace);
    xml.attributes({{u"origin"_s, RefiTerms::origin}});
    writeRefiCodes(xml, snapshot);
    LossCounter losses;
    const QByteArray bytes = xml.finish();
    losses.add(say(QT_TRANSLATE_NOOP("RefiProject", "Control characters, which XML cannot hold")), xml.replaced());
    losses.add(say(QT_TRANSLATE_NOOP("RefiProject", "Keys of tags")), snapshot.tagPins.size());
    const auto others = [&](const char *words, qsizetype count) { losses.add(say(words), count); };
    others(QT_TRANSLATE_NOOP("RefiProject", "Articles"), snapshot.articles.size());
    others(QT_TRANSLATE_NOOP("RefiProject", "Highlights"), snapshot.highlights.size());
    others(QT_TRANSLATE_NOOP("RefiProject", "Notes"), snapshot.notes.size());
    others(QT_TRANSLATE_NOOP("RefiProject", "Events"), snapshot.events.size());
    others(QT_TRANSLATE_NOOP("RefiProject", "Links"), snapshot.links.size());
    return {.files = {{.name = u"codebook.qdc"_s, .bytes = bytes}}, .losses = losses.losses()};
}

bool looksLikeRefiProject(const QByteArray &bytes)
{
    // The name stands in the archive's directory as it is.
    return looksLikeZip(bytes) && bytes.contains(".qde");
}

bool looksLikeRefiCodebook(const QByteArray &bytes)
{
    constexpr qsizetype headBytes = 4096;
    return bytes.first(qMin(headBytes, bytes.size())).contains("<CodeBook");
}

Result<ReadStudy> readRefiProject(const QByteArray &bytes, const QString &fileName)
{
    const auto archive = ZipArchive::open(bytes, fileName);
    return archive ? readProject(**archive, fileName, contentSeed(bytes)) : std::unexpected(archive.error());
}

Result<ReadStudy> readRefiCodebook(const QByteArray &bytes, const QString &fileName)
{
    if (bytes.size() > maxStudyBytes)
        return failure(ErrorKind::Unsafe, fileName);
    const Result<RefiNode> book = readRefiXml(bytes, fileName);
    if (!book)
        return std::unexpected(book.error());
    const RefiNode *codes = book->name == u"CodeBook" ? book->child(u"Codes") : nullptr;
    if (!codes)
        return failure(ErrorKind::BadFormat, fileName,
                       say(QT_TRANSLATE_NOOP("RefiProject", "The file is not a codebook.")));
    const QString seed = contentSeed(bytes);
    RowCollector rows(fileName, seed);
    if (const Result<void> done = readRefiCodes(*codes, {}, rows); !done)
        return std::unexpected(done.error());
    StudyAssembler study(StudyInfo{}, seed);
    LossCounter losses;
    losses.add(say(QT_TRANSLATE_NOOP("RefiProject", "Sets")), book->within(u"Sets", u"Set").size());
    return study.checkUuid(fileName)
        .and_then([&] { return study.assemble(rows.lists()); })
        .transform(
            [&](const Snapshot &snapshot) { return ReadStudy{.snapshot = snapshot, .losses = losses.losses()}; });
}
