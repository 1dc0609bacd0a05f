// SPDX-FileCopyrightText: 2026 The Synoptic developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/export/exportdialog.h"

#include "study/actions/writenote.h"
#include "support/temporaryfolder.h"
#include "support/teststudy.h"
#include "ui/export/exportchoices.h"
#include "ui/export/exportpreview.h"

#include <QCheckBox>
#include <QLabel>
#include <QPushButton>
#include <QStandardPaths>
#include <QTest>

using namespace Qt::StringLiterals;

class ExportDialogTest : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<TemporaryFolder> m_folder;
    std::unique_ptr<StudyModels> m_models;

    std::unique_ptr<ExportDialog> open(ExportKind kind, ReportBy by)
    {
        auto dialog = std::make_unique<ExportDialog>(*m_models, nullptr);
        dialog->setAttribute(Qt::WA_DeleteOnClose, false);
        dialog->choices()->choose(kind, by);
        wait(*dialog);
        return dialog;
    }

    static void wait(const ExportDialog &dialog)
    {
        if (!QTest::qWaitFor([&] { return !dialog.isWorking(); }, 20'000))
            qFatal("it does not end");
    }

    static QString shown(const ExportDialog &dialog) { return dialog.findChild<ExportPreview *>()->text(); }

    static bool says(const ExportDialog &dialog, const QString &words)
    {
        const QList<QLabel *> labels = dialog.findChildren<QLabel *>();
        return std::ranges::any_of(labels, [&](const QLabel *label) { return label->text().contains(words); });
    }

private slots:
    static void initTestCase() { QStandardPaths::setTestModeEnabled(true); }

    void init()
    {
        m_folder = std::make_unique<TemporaryFolder>();
        Result<std::unique_ptr<Study>> study = Study::create(m_folder->path(u"a.synoptic"_s), smallStudy());
        QVERIFY(study);
        m_models = std::make_unique<StudyModels>(*std::move(study), m_folder->path(u"recovery"_s));
    }

    void cleanup() { m_models.reset(); }

    void showsAndSavesEveryFormat_data()
    {
        QTest::addColumn<int>("kind");
        for (const ExportFormat &format : exportFormats())
            QTest::addRow("%s", format.word.data()) << int(format.kind);
    }

    void showsAndSavesEveryFormat()
    {
        QFETCH(const int, kind);
        const auto dialog = open(ExportKind(kind), ReportBy::Article);
        QVERIFY(!dialog->bytes().isEmpty());
        if (ExportKind(kind) == ExportKind::Pdf)
            QVERIFY(says(*dialog, u"page"_s));
        else if (ExportKind(kind) == ExportKind::Html)
            QVERIFY(shown(*dialog).isEmpty()); // it is seen as pages
        else
            QVERIFY(shown(*dialog).size() > 50);
        const QString path = m_folder->path(u"out"_s + exportFormat(ExportKind(kind)).suffix);
        QVERIFY(dialog->saveTo(path));
        const bool isFolder = ExportKind(kind) == ExportKind::Folder;
        QCOMPARE(TemporaryFolder::read(isFolder ? path + u"/story.json"_s : path), dialog->bytes());
        QVERIFY(says(*dialog, path));
    }

    void followsTheStudy()
    {
        const auto dialog = open(ExportKind::Markdown, ReportBy::All);
        QVERIFY(!shown(*dialog).contains(u"A new thought"_s));
        QVERIFY(writeNote(*m_models->study, NoteTarget{.article = ArticleId{1}}, u"A new thought"_s));
        wait(*dialog);
        QVERIFY(shown(*dialog).contains(u"A new thought"_s));
    }

    void tellsWhatIsLeftOut()
    {
        const auto dialog = open(ExportKind::Csv, ReportBy::Article);
        QVERIFY(says(*dialog, u"Texts of articles"_s));
        dialog->choices()->choose(ExportKind::Json, ReportBy::All);
        wait(*dialog);
        QVERIFY(!says(*dialog, u"Texts of articles"_s));
    }

    void asksBeforeItReplacesWhatWasEdited()
    {
        const auto dialog = open(ExportKind::Markdown, ReportBy::All);
        const QString path = m_folder->path(u"out.md"_s);
        QVERIFY(dialog->saveTo(path));
        QVERIFY(dialog->saveTo(path)); // nobody has touched it
        const QByteArray edited = QByteArray(TemporaryFolder::read(path)).replace("Sources say", "Nobody says");
        m_folder->write(u"out.md"_s, edited);
        QVERIFY(!dialog->saveTo(path));
        QVERIFY(dialog->isAsking());
        QVERIFY(shown(*dialog).contains(u"- > Nobody says"_s) && shown(*dialog).contains(u"+ > Sources say"_s));
        dialog->keepEdited();
        QVERIFY(!dialog->isAsking());
        QCOMPARE(TemporaryFolder::read(path), edited);
        QVERIFY(!dialog->saveTo(path));
        dialog->replaceEdited();
        QCOMPARE(TemporaryFolder::read(path), dialog->bytes());
        QCOMPARE(shown(*dialog), QString::fromUtf8(dialog->bytes()));
    }

    void keepsTheReadersOwnRegions()
    {
        const auto dialog = open(ExportKind::Markdown, ReportBy::All);
        const QString path = m_folder->path(u"out.md"_s);
        QVERIFY(dialog->saveTo(path));
        const QByteArray mine = "\n<!-- keep -->\nMine.\n<!-- /keep -->\n";
        m_folder->write(u"out.md"_s, TemporaryFolder::read(path) + mine);
        QVERIFY(dialog->saveTo(path));
        QVERIFY(TemporaryFolder::read(path).contains("\nMine.\n"));
    }

    void writesByATemplate()
    {
        const auto dialog = open(ExportKind::Markdown, ReportBy::All);
        QVERIFY(dialog->choices()->useTemplate(m_folder->write(u"t.txt"_s, "{{#articles}}<{{name}}>{{/articles}}")));
        wait(*dialog);
        QVERIFY(shown(*dialog).startsWith(u'<'));
        QVERIFY(dialog->choices()->useTemplate(m_folder->write(u"t.txt"_s, "{{#articles}}")));
        wait(*dialog);
        QVERIFY(says(*dialog, u"t.txt"_s));
        QVERIFY(!dialog->saveTo(m_folder->path(u"out.md"_s)));
        QVERIFY(!dialog->choices()->useTemplate(m_folder->path(u"gone.txt"_s)));
        dialog->choices()->chooseProfile(MarkdownProfile::Obsidian);
        wait(*dialog);
        QVERIFY(shown(*dialog).contains(u"> [!quote"_s));
    }

    void writesAFileEach()
    {
        const auto dialog = open(ExportKind::Markdown, ReportBy::Article);
        dialog->choices()->chooseProfile(MarkdownProfile::CommonMark);
        auto *each = dialog->findChild<QCheckBox *>();
        QVERIFY(each->isEnabled());
        each->setChecked(true);
        wait(*dialog);
        QVERIFY(dialog->saveTo(m_folder->path(u"folder"_s)));
        QCOMPARE(QDir(m_folder->path(u"folder"_s)).entryList(QDir::Files).size(), 3);
        dialog->choices()->choose(ExportKind::Markdown, ReportBy::Synopsis);
        QVERIFY(!each->isEnabled());
    }
};

QTEST_MAIN(ExportDialogTest)
#include "exportdialog_test.moc"
