// SPDX-FileCopyrightText: 2026 The Synoptic developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/library/importdialog.h"

#include "support/namelesswidgets.h"
#include "support/pictures.h"
#include "ui/library/previewview.h"

#include <QComboBox>
#include <QElapsedTimer>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;

class ImportDialogTest : public QObject
{
    Q_OBJECT

private:
    static ImportPlan plan()
    {
        ImportItem page;
        page.draft.article = {.title = u"Bridge shut after <b>flood</b>"_s,
                              .outlet = u"The Post"_s,
                              .author = u"A. Writer"_s,
                              .published = u"2025-04-02"_s,
                              .url = u"https://news.example/bridge"_s,
                              .language = u"en"_s};
        page.draft.publishedFrom = u"JSON-LD"_s;
        page.draft.confidence = 0.7;
        page.draft.text =
            u"Bridge shut after flood\n\nThe harbour bridge was shut on Monday after the river rose by two "
            "metres overnight.\n\nShare this story\n\nBuses run instead:\n\n- line 4\n- line 9\n\n“The "
            "piers have held,” an engineer said."_s;
        page.draft.blocks = {{.line = 0, .kind = BlockKind::Heading, .level = 1},
                             {.line = 4, .boilerplate = true},
                             {.line = 8, .kind = BlockKind::ListItem},
                             {.line = 9, .kind = BlockKind::ListItem},
                             {.line = 11, .kind = BlockKind::Quotation}};
        for (const QString &line : {u"Home"_s, u"News"_s, u"Sport"_s, u"Subscribe to our letter"_s}) {
            page.draft.leftOut.append({.line = 0, .text = line, .kind = BlockKind::ListItem});
        }
        page.draft.leftOut.append({.line = 12, .text = u"© The Post"_s});
        ImportItem revised = page;
        revised.draft.article.title = u"Repairs to cost millions"_s;
        revised.finding = {.relation = DraftRelation::Revised,
                           .article = ArticleId{3},
                           .other = u"003 · Repairs"_s,
                           .shared = 0.87,
                           .sameAddress = true};
        revised.decision = ImportDecision::NewVersion;
        ImportItem same = revised;
        same.draft.article.title = u"Ferries run again"_s;
        same.finding.relation = DraftRelation::Same;
        same.decision = ImportDecision::Skip;
        return {.items = {page, revised, same},
                .problems = {{.kind = ErrorKind::Empty, .subject = u"void.txt"_s, .detail = {}}}};
    }

    struct Shown {
        Shown() : dialog(plan()), accepted(&dialog, &ImportDialog::importWanted)
        {
            dialog.setAttribute(Qt::WA_DeleteOnClose, false);
            dialog.show();
        }
        ImportDialog dialog;
        QSignalSpy accepted;

        QPushButton *import() const
        {
            for (QPushButton *button : dialog.findChildren<QPushButton *>()) {
                if (button->text().remove(u'&').startsWith(u"Import"_s))
                    return button;
            }
            return nullptr;
        }
        QLineEdit *line(const QString &name) const
        {
            for (QLineEdit *line : dialog.findChildren<QLineEdit *>()) {
                if (line->accessibleName().startsWith(name))
                    return line;
            }
            return nullptr;
        }
        bool says(const QString &words) const
        {
            for (const QLabel *label : dialog.findChildren<QLabel *>()) {
                if (label->isVisible() && label->text().contains(words))
                    return true;
            }
            return false;
        }
        ImportPlan result() const { return accepted.first().first().value<ImportPlan>(); }
    };

    static void type(QLineEdit *line, const QString &text)
    {
        line->selectAll();
        QTest::keyClicks(line, text);
    }

private slots:
    void itSaysWhatWouldCome()
    {
        Shown shown;
        QVERIFY(shown.import()->text().contains(u"Import 2 in all"_s));
        QVERIFY(shown.says(u"1 not imported"_s));
        QVERIFY(shown.says(u"1 could not be read"_s));
        QVERIFY(shown.says(u"2025, from JSON-LD"_s));
        QVERIFY(shown.says(u"7 line(s) of text"_s) || shown.says(u"6 line(s) of text"_s));
        QVERIFY(shown.says(u"5 left out"_s));
        shown.dialog.select(1);
        QVERIFY(shown.says(u"The address of 003 · Repairs, and 87 % of its wording"_s));
        QCOMPARE(shown.dialog.findChild<QComboBox *>()->currentText(), u"Add as a new version of it"_s);
        QVERIFY(!shown.line(u"Title"_s)->isEnabled()); // the article keeps what is known of it
        shown.dialog.select(3);
        QVERIFY(shown.says(u"void.txt is empty."_s));
        QVERIFY(!shown.dialog.findChild<PreviewView *>()->isVisible());
    }

    void metadataAreMendedInPlace()
    {
        Shown shown;
        type(shown.line(u"Outlet"_s), u"The Courier"_s);
        type(shown.line(u"Published"_s), u"2025-04-31"_s);
        QVERIFY(!shown.import()->isEnabled());
        QVERIFY(shown.says(u"is none in EDTF"_s));
        QVERIFY(shown.says(u"JSON-LD has 2025-04-02"_s));
        type(shown.line(u"Published"_s), u"2025-04"_s);
        QVERIFY(shown.import()->isEnabled());
        shown.import()->click();
        const Article article = shown.result().items.first().draft.article;
        QCOMPARE(article.outlet, u"The Courier"_s);
        QCOMPARE(article.published, u"2025-04"_s);
        QVERIFY(!shown.dialog.isVisible());
    }

    void returnInAFieldDoesNotImport()
    {
        Shown shown;
        QTest::keyClick(shown.line(u"Outlet"_s), Qt::Key_Return);
        QCOMPARE(shown.accepted.size(), 0);
        QVERIFY(shown.dialog.isVisible());
        QTest::keyClick(&shown.dialog, Qt::Key_Return); // elsewhere it is
        QCOMPARE(shown.accepted.size(), 1);
    }

    void linesAreChosenByKeyAndClick()
    {
        Shown shown;
        auto *view = shown.dialog.findChild<PreviewView *>();
        const auto click = [&](int row) {
            const QRect place = view->visualRect(view->model()->index(row, 0));
            QTest::mouseClick(view->viewport(), Qt::LeftButton, {}, place.center());
        };
        click(0); // unfold
        QCOMPARE(view->model()->index(4, 0).data().toString(), u"Subscribe to our letter"_s);
        QTest::qWait(1); // the rows are laid out
        view->setCurrentIndex(view->model()->index(4, 0));
        QTest::keyClick(view, Qt::Key_Space);
        QVERIFY(shown.says(u"4 left out"_s));
        view->setCurrentIndex(view->model()->index(5, 0));
        QTest::keyClick(view, Qt::Key_Delete);
        shown.import()->click();
        QVERIFY(shown.result().items.first().draft.text.startsWith(u"Subscribe to our letter\n\nThe harbour"_s));
    }

    void decisionsAreTaken()
    {
        Shown shown;
        shown.dialog.select(1);
        auto *box = shown.dialog.findChild<QComboBox *>();
        box->setCurrentIndex(box->findText(u"Import as an article"_s));
        emit box->activated(box->currentIndex());
        shown.dialog.list().toggle(0);
        QVERIFY(shown.import()->text().contains(u"Import 1 article"_s));
        shown.dialog.list().toggle(1);
        QVERIFY(!shown.import()->isEnabled());
        shown.dialog.list().toggle(1);
        shown.import()->click();
        QCOMPARE(shown.result().items[0].decision, ImportDecision::Skip);
        QCOMPARE(shown.result().items[1].decision, ImportDecision::Import);
    }

    void cancellingImportsNothing()
    {
        Shown shown;
        QTest::keyClick(&shown.dialog, Qt::Key_Escape);
        QVERIFY(!shown.dialog.isVisible());
        QCOMPARE(shown.accepted.size(), 0);
    }

    void everythingHasAName()
    {
        Shown shown;
        QCOMPARE(namelessWidgets(shown.dialog).join(u' '), QString());
        for (const QLabel *label : shown.dialog.findChildren<QLabel *>()) {
            QVERIFY(label->text().isEmpty() || label->textFormat() == Qt::PlainText || label->buddy());
        }
    }

    void aLongFileIsShown()
    {
        ImportPlan longPlan = plan();
        longPlan.items.resize(1);
        ArticleDraft &draft = longPlan.items.first().draft;
        draft.leftOut.clear();
        for (int line = 0; line < 5000; ++line) {
            draft.text += u"\n\nParagraph %1 says that the river rose by two metres overnight, and that the piers had "
                          "held when the engineers came to look at them in the morning."_s.arg(line);
        }
        ImportDialog dialog(longPlan);
        dialog.setAttribute(Qt::WA_DeleteOnClose, false);
        dialog.show();
        auto *view = dialog.findChild<PreviewView *>();
        QCOMPARE(view->model()->rowCount(), 5007);
        // It is laid out bit by bit, and the last line comes in the end.
        QVERIFY(QTest::qWaitFor([&] { return view->visualRect(view->model()->index(5006, 0)).height() > 0; }));
    }

    void pictures()
    {
        savePictures(u"import"_s, 520, []() -> std::unique_ptr<QWidget> {
            auto dialog = std::make_unique<ImportDialog>(plan());
            dialog->setAttribute(Qt::WA_DeleteOnClose, false);
            dialog->list().preview(0).toggle(0);
            dialog->list().preview(0).toggle(3);
            dialog->list().preview(0).toggle(6);
            return dialog;
        });
    }
};

QTEST_MAIN(ImportDialogTest)
#include "importdialog_test.moc"
