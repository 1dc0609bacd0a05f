// SPDX-FileCopyrightText: 2026 The Synoptic developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/lens.h"

#include <KSyntaxHighlighting/AbstractHighlighter>
#include <KSyntaxHighlighting/Format>
#include <KSyntaxHighlighting/State>
#include <KSyntaxHighlighting/SyntaxHighlighter>
#include <QLoggingCategory>
#include <QSignalSpy>
#include <QTest>
#include <QTextBlock>
#include <QTextDocument>
#include <QTextLayout>

using KSyntaxHighlighting::AbstractHighlighter;
using KSyntaxHighlighting::Definition;
using KSyntaxHighlighting::Format;
using KSyntaxHighlighting::State;

namespace
{

struct Span {
    qsizetype start;
    QString text;
    QString kind;
};

// Runs the definition over one line without a document.
class LineReader final : public AbstractHighlighter
{
public:
    explicit LineReader(const Definition &definition) { setDefinition(definition); }

    QList<Span> read(const QString &line)
    {
        m_line = line;
        m_spans.clear();
        highlightLine(line, State());
        return m_spans;
    }

protected:
    void applyFormat(int offset, int length, const Format &format) override
    {
        const QString kind = format.name();
        if (length > 0 && kind != u"Normal Text")
            m_spans.append({.start = offset, .text = m_line.mid(offset, length), .kind = kind});
    }

private:
    QString m_line;
    QList<Span> m_spans;
};

// A row of the table: the words must be one whole span of the kind; without a kind they must be in no span at all.
struct Row {
    const char16_t *sentence;
    const char16_t *words;
    const char16_t *kind;
};

constexpr auto rows = std::to_array<Row>({
    // Models
    {u"The lab calls it Qwen, plain and simple.", u"Qwen", u"Model"},
    {u"Engineers put Qwen 3 through its paces.", u"Qwen 3", u"Model"},
    {u"Engineers put Qwen3 through its paces.", u"Qwen3", u"Model"},
    {u"Then came Qwen‑2.5‑Max with hyphens that do not break.", u"Qwen‑2.5‑Max", u"Model"},
    {u"Then came Qwen-2.5-Max with plain hyphens.", u"Qwen-2.5-Max", u"Model"},
    {u"A phone can run Qwen2.5-Omni-7B without a network.", u"Qwen2.5-Omni-7B", u"Model"},
    {u"The smaller QwQ-32B reasons step by step.", u"QwQ-32B", u"Model"},
    {u"It beat DeepSeek-V3 by a hair.", u"DeepSeek-V3", u"Model"},
    {u"It beat DeepSeek‑V3 by a hair.", u"DeepSeek‑V3", u"Model"},
    {u"Nobody had heard of R1 before.", u"R1", u"Model"},
    {u"They tested GPT-4 and liked it.", u"GPT-4", u"Model"},
    {u"They tested GPT-4o and liked it.", u"GPT-4o", u"Model"},
    {u"They tested Gemini 1.5 and liked it.", u"Gemini 1.5", u"Model"},
    {u"They tested Claude 3.5 Sonnet and liked it.", u"Claude 3.5 Sonnet", u"Model"},
    {u"The open LLaMA family grew.", u"LLaMA", u"Model"},
    {u"Rivals point to Ernie 4.0 as a yardstick.", u"Ernie 4.0", u"Model"},
    {u"Local laptops run MiniCPM, ChatGLM and InternLM.", u"ChatGLM", u"Model"},
    {u"The reasoning models o1 and o3 take longer.", u"o3", u"Model"},
    {u"“Qwen is our bridge,” the founder told guests.", u"Qwen", u"Model"},
    {u"The name “Qwen” means a thousand questions.", u"Qwen", u"Model"},
    {u"The post‑Qwen 3 era has begun.", u"Qwen 3", u"Model"},
    {u"On Friday ChatGPT 5 million users strong went dark.", u"ChatGPT", u"Model"},
    {u"A Qwen-based assistant answers calls.", u"Qwen", u"Model"},
    {u"公司发布了Qwen3模型。", u"Qwen3", u"Model"},
    {u"公司说通义千问更快。", u"通义千问", u"Model"},
    {u"Rivals offer Claude 3.7 Sonnet, o3-mini-high and others.", u"o3-mini-high", u"Model"},
    {u"Route 66 and the M4 road stayed open.", u"M4", u""},
    // Companies, outlets
    {u"Analysts doubt Alibaba’s plan.", u"Alibaba", u"Company"},
    {u"Analysts doubt Alibaba's plan.", u"Alibaba", u"Company"},
    {u"Two rivals—Tencent and Baidu—wait.", u"Baidu", u"Company"},
    {u"Shares of Alibaba Group Holding Ltd. rose.", u"Alibaba Group Holding Ltd.", u"Company"},
    {u"Shops pay Alibaba Cloud by the hour.", u"Alibaba Cloud", u"Company"},
    {u"Start-ups meet on Hugging Face every day.", u"Hugging Face", u"Company"},
    {u"The meta question is another one.", u"meta", u""},
    {u"昨天阿里巴巴没有回应。", u"阿里巴巴", u"Company"},
    {u"A column in Bloomberg News put it first.", u"Bloomberg News", u"Outlet"},
    {u"The South China Morning Post had the story.", u"South China Morning Post", u"Outlet"},
    {u"A note in Huxiu set it off.", u"Huxiu", u"Outlet"},
    {u"Nikkei Asia has reported a delay.", u"Nikkei Asia", u"Outlet"},
    {u"Nikkei Asia has reported a delay.", u" has reported", u"Attribution"},
    // Dates
    {u"The fair opens in April 2025 downtown.", u"in April 2025", u"Date"},
    {u"HANGZHOU, April 2, 2025 – The hall was full.", u"April 2, 2025", u"Date"},
    {u"He signed on Jan. 20 and left.", u"on Jan. 20", u"Date"},
    {u"Shares fell in late January by a third.", u"in late January", u"Date"},
    {u"Sales begin in Q2 2025 abroad.", u"in Q2 2025", u"Date"},
    {u"She left the firm in 2014, for good.", u"in 2014", u"Date"},
    {u"The court met last week in secret.", u"last week", u"Date"},
    {u"It arrives later this month, they hope.", u"later this month", u"Date"},
    {u"It arrives by the end of April at best.", u"by the end of April", u"Date"},
    {u"The shops shut for Lunar New Year.", u"for Lunar New Year", u"Date"},
    {u"The plan, due in May, was dropped.", u"due in May", u"Date"},
    {u"Work starts May 2025 at the latest.", u"May 2025", u"Date"},
    {u"Tickets are gone since March 3, the club wrote.", u"since March 3", u"Date"},
    {u"The record of 2025‑03‑13 is lost.", u"2025‑03‑13", u"Date"},
    {u"The law of the early 1990s still holds.", u"the early 1990s", u"Date"},
    {u"Three months ago nobody cared.", u"Three months ago", u"Date"},
    {u"公司计划在2025年4月发布。", u"2025年4月", u"Date"},
    {u"It was shown between March and May 2024 only.", u"between March and May 2024", u"Date"},
    {u"A May launch was ruled out.", u"May", u"Date"},
    {u"By the end of the month it is out.", u"By the end of the month", u"Date"},
    {u"The shop opens this May, they hope.", u"this May", u"Date"},
    {u"Protesters march to the gate.", u"march", u""},
    {u"March with us, the poster cries.", u"March", u""},
    {u"May the better team win.", u"May", u""},
    {u"Sales fall, then spring back.", u"fall", u""},
    // Money and figures
    {u"It will spend 380 billion yuan on servers.", u"380 billion yuan", u"Figure"},
    {u"It will spend (around $55 billion) on servers.", u"around $55 billion", u"Figure"},
    {u"Delays shrank by over 30% overall.", u"over 30%", u"Figure"},
    {u"Delays shrank by 12.5 per cent overall.", u"12.5 per cent", u"Figure"},
    {u"The tool serves 10,000 companies abroad.", u"10,000 companies", u"Figure"},
    {u"It has read 5 trillion tokens so far.", u"5 trillion tokens", u"Figure"},
    {u"They owe several million dollars to banks.", u"several million dollars", u"Figure"},
    {u"公司将投入3800亿元人民币。", u"3800亿元", u"Figure"},
    {u"The engine of iOS 18.4 was replaced.", u"18.4", u""},
    // Attributions, hedges
    {u"According to Reuters, the deal is off.", u"According to", u"Attribution"},
    {u"All goes according to plan.", u"according to", u""},
    {u"The move was a mistake, Bloomberg said.", u"said", u"Attribution"},
    {u"The firm has reportedly hired a hundred more.", u"reportedly", u"Attribution"},
    {u"The date may slip, people familiar with the matter warn.", u"people familiar with the matter", u"Attribution"},
    {u"Company insiders say the date will hold.", u"Company insiders say", u"Attribution"},
    {u"Most analysts believe in a delay.", u"analysts believe", u"Attribution"},
    {u"The start-up claimed a lead of a year.", u"claimed", u"Attribution"},
    {u"They may ship it early.", u"may", u"Hedge"},
    {u"All this may change.", u"may", u"Hedge"},
    {u"It might still fail.", u"might", u"Hedge"},
    {u"Prices could halve.", u"could", u"Hedge"},
    {u"The model is expected to cost less.", u"expected to", u"Hedge"},
    {u"It costs less than we expected in spring.", u"expected", u""},
    {u"A delay is likely, then.", u"likely", u"Hedge"},
    {u"The leak suggests otherwise.", u"suggests", u"Hedge"},
    // Quotations and links
    {u"He called it “a bridge too far” and left.", u"“a bridge too far”", u"Quotation"},
    {u"He called it \"a bridge too far\" and left.", u"\"a bridge too far\"", u"Quotation"},
    {u"The screen is 5\" wide and 3\" high.", u"wide and", u""},
    {u"“So be it,” she said to them.", u"said", u"Attribution"},
    {u"See https://news.example/2025/04/02/Alibaba for more.", u"https://news.example/2025/04/02/Alibaba", u"Link"},
});

// Everything that the category of the engine has to say, down to debugging: a broken expression is told only there.
QStringList engineMessages;

void collectMessage(QtMsgType, const QMessageLogContext &context, const QString &message)
{
    if (QLatin1StringView(context.category) == QLatin1StringView("kf.syntaxhighlighting"))
        engineMessages.append(message);
}

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
    void definitionLoadsWithoutAWord();
    void kindOfWords();
    void kindOfWords_data();
    void paragraphsAreIndependent();
    void listsCanBeReplaced();
    void legendNamesEveryKind();
    void documentsFollowTheLens();
    void wordsWithoutAKindKeepTheirFormat();
    void boilerplateStaysPlain();
    void nothingIsPaintedTwice();
    void colourATextThatIsThere();
    void blocksKeepTheirOwnData();

private:
    Lens m_lens;
};

void LensTest::definitionLoadsWithoutAWord()
{
    engineMessages.clear();
    QLoggingCategory::setFilterRules(QStringLiteral("kf.syntaxhighlighting.debug=true"));
    const QtMessageHandler previous = qInstallMessageHandler(collectMessage);
    {
        const Lens lens;
        LineReader reader(lens.coverage());
        for (const Row &row : rows) // enters every context, so that every rule is compiled
            reader.read(QString::fromUtf16(row.sentence));
        reader.read(QStringLiteral("「引文」 of Bloomberg News"));
        QVERIFY(lens.theme().isValid());
        QVERIFY(lens.markdown().isValid());
    }
    qInstallMessageHandler(previous);
    QLoggingCategory::setFilterRules({});
    QCOMPARE(engineMessages, QStringList());
}

void LensTest::kindOfWords_data()
{
    QTest::addColumn<QString>("sentence");
    QTest::addColumn<QString>("words");
    QTest::addColumn<QString>("kind");
    for (const Row &row : rows) {
        const QString sentence = QString::fromUtf16(row.sentence);
        QTest::newRow(qUtf8Printable(sentence))
            << sentence << QString::fromUtf16(row.words) << QString::fromUtf16(row.kind);
    }
}

void LensTest::kindOfWords()
{
    QFETCH(const QString, sentence);
    QFETCH(const QString, words);
    QFETCH(const QString, kind);
    LineReader reader(m_lens.coverage());
    const qsizetype start = sentence.indexOf(words);
    QVERIFY(start >= 0);
    QStringList found;
    for (const Span &span : reader.read(sentence)) {
        if (span.start < start + words.size() && start < span.start + span.text.size())
            found.append(QStringLiteral("%1: %2").arg(span.kind, span.text));
    }
    QCOMPARE(found, kind.isEmpty() ? QStringList() : QStringList(QStringLiteral("%1: %2").arg(kind, words)));
}

void LensTest::paragraphsAreIndependent()
{
    const Lens lens;
    LineReader reader(lens.coverage());
    const QList<Span> unclosed = reader.read(QStringLiteral("He began: “There is more"));
    QCOMPARE(unclosed.size(), 1);
    QCOMPARE(unclosed.first().text, QStringLiteral("“There is more"));

    QTextDocument document;
    Lens painted;
    painted.attach(&document);
    document.setPlainText(QStringLiteral("He began: “There is more\nNothing here."));
    QCOMPARE(colouredBlocks(document), 1);
}

void LensTest::listsCanBeReplaced()
{
    const Lens lens;
    Definition coverage = lens.coverage();
    LineReader reader(coverage);
    const QString line = QStringLiteral("Ada Osei joined Borealis 2.5 Cloud");
    QCOMPARE(reader.read(line).size(), 0);

    QVERIFY(coverage.setKeywordList(QStringLiteral("people"), {QStringLiteral("Ada"), QStringLiteral("Osei")}));
    QVERIFY(coverage.setKeywordList(QStringLiteral("models"), {QStringLiteral("Borealis")}));
    const QList<Span> spans = reader.read(line);
    QCOMPARE(spans.size(), 3);
    QCOMPARE(spans.at(0).kind, QStringLiteral("Person"));
    QCOMPARE(spans.at(1).text, QStringLiteral("Osei"));
    QCOMPARE(spans.at(2).text, QStringLiteral("Borealis 2.5"));
    for (const char *list : {"models", "companies", "outlets", "people"})
        QVERIFY2(coverage.keywordLists().contains(QLatin1StringView(list)), list);
}

void LensTest::legendNamesEveryKind()
{
    const Lens lens;
    QStringList attributes;
    for (const Format &format : lens.coverage().formats())
        attributes.append(format.name());
    QStringList named{QStringLiteral("Normal Text")};
    for (const LensKind &kind : lens.kinds()) {
        QVERIFY(kind.colour.isValid());
        QVERIFY(!kind.title.isEmpty());
        named.append(kind.name);
    }
    attributes.sort();
    named.sort();
    QCOMPARE(named, attributes);
}

void LensTest::documentsFollowTheLens()
{
    Lens lens;
    QTextDocument document;
    lens.attach(&document);
    document.setPlainText(QStringLiteral("Qwen 3\nplain"));
    document.setModified(false);
    const auto colour = [&document] { return document.begin().layout()->formats().value(0).format.foreground(); };
    QCOMPARE(colour().color(), lens.kinds().first().colour);

    lens.setColorScheme(Qt::ColorScheme::Dark);
    QCOMPARE(lens.theme().name(), QStringLiteral("Synoptic Dark"));
    QCOMPARE(colour().color(), lens.kinds().first().colour);

    lens.setEnabled(LensState::Off);
    QCOMPARE(colouredBlocks(document), 0);
    QVERIFY(!document.isModified());
    lens.setColorScheme(Qt::ColorScheme::Light);
    document.setPlainText(QStringLiteral("Qwen 3 again"));
    QCOMPARE(colouredBlocks(document), 0);

    lens.setEnabled(LensState::On);
    QCOMPARE(colouredBlocks(document), 1);
    QCOMPARE(colour().color(), lens.kinds().first().colour);
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
    const QSignalSpy painted(&lens, &Lens::rehighlightRequested);
    const QSignalSpy themed(&lens, &Lens::themeChanged);
    lens.setEnabled(LensState::On);
    lens.setColorScheme(Qt::ColorScheme::Unknown);
    lens.setColorScheme(Qt::ColorScheme::Light);
    QCOMPARE(painted.size() + themed.size(), 0);
    lens.setEnabled(LensState::Off);
    lens.rehighlight();
    QCOMPARE(painted.size(), 1);
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

QTEST_MAIN(LensTest)
#include "lens_test.moc"
