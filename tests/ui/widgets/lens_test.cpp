// SPDX-FileCopyrightText: 2026 The Synoptic developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/lens.h"

#include <QAbstractTextDocumentLayout>
#include <QSignalSpy>
#include <QTest>
#include <QTextBlock>
#include <QTextDocument>
#include <QTextLayout>

namespace
{

int colouredBlocks(const QTextDocument &document)
{
    int count = 0;
    for (QTextBlock block = document.begin(); block.isValid(); block = block.next())
        count += block.layout()->formats().isEmpty() ? 0 : 1;
    return count;
}

} // namespace

class LensTest : public QObject
{
    Q_OBJECT

private slots:
    void paragraphsAreIndependent();
    void legendNamesEveryKind();
    void documentsFollowTheLens();
    void wordsWithoutAKindKeepTheirFormat();
    void boilerplateStaysPlain();
    void nothingIsPaintedTwice();
    void colourATextThatIsThere();
    void blocksKeepTheirOwnData();
    void kindsAreSwitchedOffAndOn();
    void quotationGoesOnWhereAKindIsHidden();
    void listsAreFollowedAndForgotten();
    void ownListsLookDifferent();
    void manyDocumentsAllFollow();
};

void LensTest::paragraphsAreIndependent()
{
    QTextDocument document;
    Lens painted;
    painted.attach(&document);
    document.setPlainText(QStringLiteral("He began: “There is more\nNothing here."));
    QCOMPARE(colouredBlocks(document), 1);
}

void LensTest::legendNamesEveryKind()
{
    Lens lens;
    lens.setLists({{.name = QStringLiteral("models"), .words = {QStringLiteral("Qwen")}},
                   {.name = QStringLiteral("Rumours"), .words = {QStringLiteral("leak")}}});
    QCOMPARE(lens.looks().size(), 11);
    for (const LensLook &look : lens.looks()) {
        QVERIFY(look.colour().isValid());
        QVERIFY(!look.kind.title.isEmpty());
    }
    QCOMPARE(lens.looks().last().kind.title, QStringLiteral("Rumours"));
}

void LensTest::documentsFollowTheLens()
{
    Lens lens;
    QTextDocument document;
    lens.attach(&document);
    document.setPlainText(QStringLiteral("Qwen 3\nplain"));
    document.setModified(false);
    const auto colour = [&document] { return document.begin().layout()->formats().value(0).format.foreground(); };
    QCOMPARE(colour().color(), lens.looks().first().colour());

    lens.setColorScheme(Qt::ColorScheme::Dark);
    QCOMPARE(lens.theme().name(), QStringLiteral("Synoptic Dark"));
    QCOMPARE(colour().color(), lens.looks().first().colour());

    lens.setEnabled(LensState::Off);
    QCOMPARE(colouredBlocks(document), 0);
    QVERIFY(!document.isModified());
    lens.setColorScheme(Qt::ColorScheme::Light);
    document.setPlainText(QStringLiteral("Qwen 3 again"));
    QCOMPARE(colouredBlocks(document), 0);

    lens.setEnabled(LensState::On);
    QCOMPARE(colouredBlocks(document), 1);
    QCOMPARE(colour().color(), lens.looks().first().colour());
}

void LensTest::wordsWithoutAKindKeepTheirFormat()
{
    Lens lens;
    QTextDocument document;
    lens.attach(&document);
    document.setPlainText(QStringLiteral("here is Qwen 3 for you"));
    const QList<QTextLayout::FormatRange> formats = document.begin().layout()->formats();
    QCOMPARE(formats.size(), 1);
    QCOMPARE(formats.first().start, 8);
    QCOMPARE(formats.first().length, 6);
}

void LensTest::boilerplateStaysPlain()
{
    Lens lens;
    QTextDocument document;
    lens.attach(&document, [](const QTextBlock &block) { return block.blockNumber() == 1; });
    document.setPlainText(QStringLiteral("Qwen 3 is near\nApril 3, 2025 by Admin\nAlibaba said so"));
    QCOMPARE(document.findBlockByNumber(0).layout()->formats().size(), 1);
    QCOMPARE(document.findBlockByNumber(1).layout()->formats().size(), 0);
    QCOMPARE(document.findBlockByNumber(2).layout()->formats().size(), 2);
}

void LensTest::nothingIsPaintedTwice()
{
    Lens lens;
    QTextDocument document;
    lens.attach(&document);
    document.setPlainText(QStringLiteral("Qwen 3"));
    const QSignalSpy painted(document.documentLayout(), &QAbstractTextDocumentLayout::update);
    lens.setEnabled(LensState::On);
    lens.setColorScheme(Qt::ColorScheme::Unknown);
    lens.setColorScheme(Qt::ColorScheme::Light);
    lens.setHidden({});
    lens.setLists({});
    QCOMPARE(painted.size(), 0);
    lens.setEnabled(LensState::Off);
    const qsizetype once = painted.size();
    QVERIFY(once > 0);
    lens.rehighlight();
    lens.setHidden({QStringLiteral("Model")});
    QCOMPARE(painted.size(), once);
}

void LensTest::colourATextThatIsThere()
{
    Lens lens;
    QTextDocument document;
    document.setPlainText(QStringLiteral("Qwen 3\nplain\nAlibaba"));
    lens.attach(&document);
    QCOMPARE(colouredBlocks(document), 2);
    QCoreApplication::processEvents();
    QCOMPARE(colouredBlocks(document), 2);
}

// A view may hang its own data on the blocks of an article.
void LensTest::blocksKeepTheirOwnData()
{
    Lens lens;
    QTextDocument document;
    lens.attach(&document);
    document.setPlainText(QStringLiteral("Qwen 3"));
    auto *data = new QTextBlockUserData;
    document.begin().setUserData(data);
    lens.setEnabled(LensState::Off);
    lens.setEnabled(LensState::On);
    QCOMPARE(document.begin().userData(), data);
}

void LensTest::kindsAreSwitchedOffAndOn()
{
    Lens lens;
    QTextDocument document;
    lens.attach(&document);
    document.setPlainText(QStringLiteral("Qwen 3\nAlibaba"));
    const QSignalSpy told(&lens, &Lens::hiddenChanged);
    lens.setHidden({QStringLiteral("Model")});
    QCOMPARE(document.begin().layout()->formats().size(), 0);
    QCOMPARE(colouredBlocks(document), 1);
    lens.setHidden({QStringLiteral("Model")});
    QCOMPARE(told.size(), 1);
    lens.setHidden({});
    QCOMPARE(colouredBlocks(document), 2);
}

void LensTest::quotationGoesOnWhereAKindIsHidden()
{
    Lens lens;
    QTextDocument document;
    lens.attach(&document);
    document.setPlainText(QStringLiteral("“Only Qwen works” and Qwen again"));
    lens.setHidden({QStringLiteral("Model")});
    int end = 0;
    const QList<QTextLayout::FormatRange> formats = document.begin().layout()->formats();
    for (const QTextLayout::FormatRange &range : formats) {
        QCOMPARE(range.start, end);
        end += range.length;
    }
    QCOMPARE(end, 17); // the whole quotation, and nothing after it
}

void LensTest::listsAreFollowedAndForgotten()
{
    Lens lens;
    QTextDocument document;
    lens.attach(&document);
    document.setPlainText(QStringLiteral("Borealis\nQwen\nthe harbour master"));
    QCOMPARE(colouredBlocks(document), 1);
    lens.setLists({{.name = QStringLiteral("models"), .words = {QStringLiteral("Borealis")}},
                   {.name = QStringLiteral("Harbour"), .words = {QStringLiteral("harbour master")}}});
    QCOMPARE(document.findBlockByNumber(0).layout()->formats().size(), 1);
    QCOMPARE(document.findBlockByNumber(1).layout()->formats().size(), 0);
    QCOMPARE(document.findBlockByNumber(2).layout()->formats().value(0).start, 4);
    QCOMPARE(document.findBlockByNumber(2).layout()->formats().value(0).format, lens.looks().last().format);
    lens.setLists({}); // another study
    QCOMPARE(document.findBlockByNumber(1).layout()->formats().size(), 1);
    QCOMPARE(colouredBlocks(document), 1);
}

void LensTest::ownListsLookDifferent()
{
    QList<WordList> lists;
    for (int i = 0; i < ownLooks + 1; ++i)
        lists.append({.name = QString::number(i), .words = {QStringLiteral("word%1").arg(i)}});
    Lens lens;
    for (const Qt::ColorScheme scheme : {Qt::ColorScheme::Light, Qt::ColorScheme::Dark}) {
        lens.setColorScheme(scheme);
        lens.setLists(lists);
        const QList<LensLook> own = lens.looks().sliced(lens.looks().size() - lists.size());
        for (int i = 0; i < ownLooks; ++i) {
            QVERIFY(own[i].format.underlineStyle() != QTextCharFormat::NoUnderline);
            QVERIFY(own[i].format.underlineStyle() != QTextCharFormat::SingleUnderline); // that of addresses
            for (int j = 0; j < i; ++j) {                                                // and not by colour alone
                QVERIFY(own[i].format.underlineStyle() != own[j].format.underlineStyle() ||
                        own[i].format.fontItalic() != own[j].format.fontItalic());
            }
        }
        QCOMPARE(own.last().format, own.first().format); // the ninth shares
    }
}

// However long it takes, in the end every document shows the present state.
void LensTest::manyDocumentsAllFollow()
{
    Lens lens;
    const QString text = QStringLiteral("Qwen 3 may come in April 2025, Alibaba said.\n").repeated(400);
    std::array<QTextDocument, 12> documents;
    for (QTextDocument &document : documents) {
        lens.attach(&document);
        document.setPlainText(text);
    }
    QSet<QString> all;
    for (const LensLook &look : lens.looks())
        all.insert(look.kind.key);
    lens.setHidden(all);
    for (const QTextDocument &document : documents)
        QVERIFY(QTest::qWaitFor([&document] { return colouredBlocks(document) == 0; }));
    lens.setHidden({});
    lens.setHidden(all);
    lens.setHidden({});
    for (const QTextDocument &document : documents)
        QVERIFY(QTest::qWaitFor([&document] { return colouredBlocks(document) == 400; }));
}

QTEST_MAIN(LensTest)
#include "lens_test.moc"
