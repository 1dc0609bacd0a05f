// SPDX-FileCopyrightText: 2026 The Synoptic developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/folderreader.h"
#include "exchange/folderwriter.h"
#include "study/samplestudy.h"
#include "study/study.h"
#include "support/temporaryfolder.h"
#include "time/edtf.h"

#include <QDirIterator>
#include <QTest>

// The bundled study holds what it promises, and its folder is exactly what the program itself would write.

class CorpusTest : public QObject
{
    Q_OBJECT

private:
    const QString m_path = QStringLiteral(SYNOPTIC_SOURCE_DIR "/corpus/qwen3-launch");
    Snapshot m_corpus;

private slots:
    void initTestCase()
    {
        const Result<Snapshot> read = readFolder(m_path);
        QVERIFY2(read, read ? "" : qPrintable(describe(read.error()) + read.error().detail));
        m_corpus = *read;
    }

    void theFolderIsWhatADumpWouldWrite()
    {
        const TemporaryFolder folder;
        const QString copy = folder.path(QStringLiteral("dump"));
        QVERIFY(writeFolder(m_corpus, copy));
        int files = 0;
        for (QDirIterator it(m_path, QDir::Files, QDirIterator::Subdirectories); it.hasNext(); ++files) {
            const QString file = it.next();
            const QString twin = copy + file.mid(m_path.size());
            // A study without links has no file for them in the corpus or an empty list in a dump.
            QVERIFY2(TemporaryFolder::read(twin) == TemporaryFolder::read(file), qPrintable(file));
        }
        QVERIFY(files >= 10);
    }

    void fiveArticlesKeepTheirTypography()
    {
        QCOMPARE(m_corpus.articles.size(), 5);
        for (qsizetype i = 0; i < m_corpus.articles.size(); ++i) {
            QVERIFY(!m_corpus.articles[i].source.isEmpty());
            QVERIFY(m_corpus.articles[i].outlet.isEmpty() && m_corpus.articles[i].author.isEmpty()); // not known
            QVERIFY(m_corpus.versions[i].text.size() > 3000);
        }
        const QString third = m_corpus.versions[3].text;
        QCOMPARE(m_corpus.articles[3].name, QStringLiteral("003"));
        QVERIFY(third.count(QChar(0x2011)) > 200);
        QVERIFY(!third.contains(QLatin1Char('-')));
        const auto boilerplate = [](const Version &version) {
            return std::ranges::count_if(version.blocks, &Block::boilerplate);
        };
        QVERIFY(boilerplate(m_corpus.versions[1]) > 20); // the teasers and counts of 001
    }

    void everyEventIsClaimedAndEveryDateIsOne()
    {
        QVERIFY(m_corpus.events.size() >= 20);
        QSet<EventId> claimed;
        for (const Claim &claim : m_corpus.claims) {
            claimed.insert(claim.event);
            if (!claim.edtf.isEmpty())
                QVERIFY2(Edtf::parse(claim.edtf), qPrintable(claim.edtf));
        }
        for (const Event &event : m_corpus.events) {
            QVERIFY2(claimed.contains(event.id), qPrintable(event.name));
        }
        const auto isThere = [&](const char *name) {
            return std::ranges::contains(m_corpus.events, QString::fromLatin1(name), &Event::name);
        };
        for (const char *name : {"first-qwen", "qwen-2-5-max", "qwen-3-launch", "deepseek-next-model"}) {
            QVERIFY2(isThere(name), name);
        }
    }

    void theSampleIsMadeOnceAndKeepsWhatIsAddedToIt()
    {
        const TemporaryFolder folder;
        const QString path = ensureSampleStudy(folder.path(QStringLiteral("data"))).value();
        {
            const auto study = *Study::open(path, OpenMode::ReadWrite);
            QVERIFY(study->store().brokenPassages()->isEmpty());
            QVERIFY(study->edit(QStringLiteral("x"), [](Edit &edit) {
                Tag tag{.uuid = QStringLiteral("u"), .name = QStringLiteral("mine")};
                return edit.insert(tag);
            }));
        }
        QCOMPARE(ensureSampleStudy(folder.path(QStringLiteral("data"))).value(), path);
        const auto study = *Study::open(path, OpenMode::ReadOnly);
        QVERIFY(std::ranges::contains(study->store().snapshot()->tags, QStringLiteral("mine"), &Tag::name));
    }
};

QTEST_GUILESS_MAIN(CorpusTest)
#include "corpus_test.moc"
