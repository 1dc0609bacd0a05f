// SPDX-FileCopyrightText: 2026 The Synoptic developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/library/versiondialog.h"

#include "study/actions/addhighlight.h"
#include "support/pictures.h"
#include "support/studyfixture.h"

#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QTextEdit>

using namespace Qt::StringLiterals;

class VersionDialogTest : public QObject
{
    Q_OBJECT

private:
    TemporaryFolder m_folder;
    SampleStudy m_sample;
    const QByteArray m_next = "The bridge closed on Wednesday. Officials expect it to open again in May.\n\n"
                              "Nobody was hurt, the mayor said. <b>Trains</b> run.";

    // What the dialog says once the file has been read.
    static QString said(const VersionDialog &dialog)
    {
        const auto *add = dialog.findChild<QPushButton *>();
        (void)QTest::qWaitFor([&] { return !dialog.findChild<QLabel *>()->text().startsWith(u"Reading"); });
        Q_UNUSED(add);
        return dialog.findChild<QLabel *>()->text();
    }

    static QPushButton *addButton(const VersionDialog &dialog)
    {
        for (QPushButton *button : dialog.findChildren<QPushButton *>()) {
            if (button->text().remove(u'&').startsWith(u"Add"_s))
                return button;
        }
        return nullptr;
    }

private slots:
    void theWordsAreShownBeforeAnythingIsWritten()
    {
        StudyFixture fixture(m_sample.builder);
        auto *dialog = new VersionDialog(fixture.study(), m_sample.flood, m_folder.write(u"n.txt"_s, m_next));
        dialog->show();
        const QString summary = said(*dialog);
        QVERIFY2(summary.contains(u"1 word(s) go, 5 come."), qPrintable(summary));
        const QString words = dialog->findChild<QTextEdit *>()->toPlainText();
        QVERIFY(words.contains(u"closed on Tuesday Wednesday."));
        QVERIFY(words.contains(u"<b>Trains</b>")); // no markup
        QCOMPARE(fixture.study().store().table<Version>().select({})->size(), 2);
        const QSignalSpy added(dialog, &VersionDialog::added);
        addButton(*dialog)->click();
        QCOMPARE(added.size(), 1);
        QCOMPARE(fixture.study().store().table<Version>().select({})->size(), 3);
        QVERIFY(fixture.study().undo());
        QCOMPARE(fixture.study().store().table<Version>().select({})->size(), 2);
    }

    void whatIsMarkedMeanwhileIsCarriedToo()
    {
        StudyFixture fixture(m_sample.builder);
        auto *dialog = new VersionDialog(fixture.study(), m_sample.flood, m_folder.write(u"n.txt"_s, m_next));
        dialog->show();
        said(*dialog);
        const int before = dialog->plan()->counts().all();
        QVERIFY(addHighlight(fixture.study(), NewHighlight::make(fixture.study(), {1}, {.start = 4, .end = 10})));
        const QSignalSpy added(dialog, &VersionDialog::added);
        addButton(*dialog)->click();
        QCOMPARE(added.size(), 0); // the plan was overtaken: it is made anew and shown again
        QVERIFY(QTest::qWaitFor([&] { return dialog->plan()->counts().all() == before + 1; }));
        addButton(*dialog)->click();
        QCOMPARE(added.size(), 1);
    }

    void badFilesAreToldAndNothingCanBeAdded_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("words");
        QTest::newRow("empty") << QByteArray(" ") << u"empty"_s;
        QTest::newRow("not UTF-8") << QByteArray("\xff\xfe\xfd x") << u"UTF-8"_s;
        QTest::newRow("the same") << QByteArray("The bridge closed on Tuesday. Officials expect it to open again in "
                                                "May.\n\nNobody was hurt, the mayor said.")
                                  << u"nothing to do"_s;
    }
    void badFilesAreToldAndNothingCanBeAdded()
    {
        QFETCH(const QByteArray, bytes);
        QFETCH(const QString, words);
        StudyFixture fixture(m_sample.builder);
        VersionDialog dialog(fixture.study(), m_sample.flood, m_folder.write(u"b.txt"_s, bytes));
        dialog.setAttribute(Qt::WA_DeleteOnClose, false);
        const QString summary = said(dialog);
        QVERIFY2(summary.contains(words), qPrintable(summary));
        QVERIFY(!addButton(dialog)->isEnabled());
    }

    void anotherTextIsSaidToBeOne()
    {
        StudyFixture fixture(m_sample.builder);
        VersionDialog dialog(fixture.study(), m_sample.flood,
                             m_folder.write(u"de.txt"_s, "Ein Text auf Deutsch, \xC3\xBC"
                                                         "ber etwas ganz anderes."));
        dialog.setAttribute(Qt::WA_DeleteOnClose, false);
        dialog.show();
        said(dialog);
        bool isSaid = false;
        for (const QLabel *label : dialog.findChildren<QLabel *>()) {
            isSaid |= label->isVisible() && label->text().contains(u"next to nothing in common");
        }
        QVERIFY(isSaid);
    }

    void pictures()
    {
        StudyFixture fixture(m_sample.builder);
        savePictures(u"version"_s, 420, [&]() -> std::unique_ptr<QWidget> {
            auto dialog =
                std::make_unique<VersionDialog>(fixture.study(), m_sample.flood, m_folder.write(u"n.txt"_s, m_next));
            dialog->setAttribute(Qt::WA_DeleteOnClose, false);
            said(*dialog);
            return dialog;
        });
    }
};

QTEST_MAIN(VersionDialogTest)
#include "versiondialog_test.moc"
