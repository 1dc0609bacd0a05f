// SPDX-FileCopyrightText: 2026 The Synoptic developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "lens/lensengine.h"

#include <KSyntaxHighlighting/Definition>
#include <KSyntaxHighlighting/Format>
#include <KSyntaxHighlighting/Theme>
#include <QLoggingCategory>
#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace
{

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

// "Kind: words" for each.
QStringList told(const LensEngine &engine, const QList<LensSpan> &spans, const QString &text)
{
    QStringList list;
    for (const LensSpan &span : spans)
        list.append(u"%1: %2"_s.arg(engine.kinds()[span.kind].key, text.mid(span.span.start, span.span.length())));
    return list;
}

QStringList mentions(const LensEngine &engine, const QString &line)
{
    return told(engine, engine.mentions(line), line);
}

QStringList manyNames(int count)
{
    QStringList names;
    for (int i = 0; i < count; ++i)
        names.append(i % 2 == 0 ? u"Maker%1"_s.arg(i) : u"Maker number-%1"_s.arg(i));
    return names;
}

// Everything that the category of the engine has to say, down to debugging: a broken expression is told only there.
QStringList engineMessages;

void collectMessage(QtMsgType, const QMessageLogContext &context, const QString &message)
{
    if (QLatin1StringView(context.category) == "kf.syntaxhighlighting"_L1)
        engineMessages.append(message);
}

} // namespace

class LensEngineTest : public QObject
{
    Q_OBJECT

private slots:
    void definitionLoadsWithoutAWord();
    void kindOfWords_data();
    void kindOfWords();
    void everyAttributeHasAKind();
    void linesAreIndependent();
    void quotationsCountOnce_data();
    void quotationsCountOnce();
    void placesInAText();
    void listsAreReplaced();
    void builtInWordsComeBack();
    void ownLists();
    void ownListsThatShareALook();
    void namesOfAnyShape_data();
    void namesOfAnyShape();
    void doubtfulNamesOfText_data();
    void doubtfulNamesOfText();
    void listOfTenThousand();
    void privateCharactersInAText();

private:
    LensEngine m_engine;
};

void LensEngineTest::definitionLoadsWithoutAWord()
{
    engineMessages.clear();
    QLoggingCategory::setFilterRules(u"kf.syntaxhighlighting.debug=true"_s);
    const QtMessageHandler previous = qInstallMessageHandler(collectMessage);
    {
        const LensEngine engine;
        for (const Row &row : rows) // enters every context, so that every rule is compiled
            (void)engine.pieces(QString::fromUtf16(row.sentence));
        (void)engine.pieces(u"「引文」 of Bloomberg News"_s);
    }
    qInstallMessageHandler(previous);
    QLoggingCategory::setFilterRules({});
    QCOMPARE(engineMessages, QStringList());
}

void LensEngineTest::kindOfWords_data()
{
    QTest::addColumn<QString>("sentence");
    QTest::addColumn<QString>("words");
    QTest::addColumn<QString>("kind");
    for (const Row &row : rows) {
        const QString sentence = QString::fromUtf16(row.sentence);
        QTest::newRow(qUtf8Printable(QString::fromUtf16(row.words) + u" in "_s + sentence))
            << sentence << QString::fromUtf16(row.words) << QString::fromUtf16(row.kind);
    }
}

void LensEngineTest::kindOfWords()
{
    QFETCH(const QString, sentence);
    QFETCH(const QString, words);
    QFETCH(const QString, kind);
    const qsizetype start = sentence.indexOf(words);
    QVERIFY(start >= 0);
    QList<LensSpan> found = m_engine.pieces(sentence);
    found.removeIf(
        [&](const LensSpan &piece) { return !piece.span.overlaps({.start = start, .end = start + words.size()}); });
    QCOMPARE(told(m_engine, found, sentence), kind.isEmpty() ? QStringList() : QStringList(kind + u": "_s + words));
}

void LensEngineTest::everyAttributeHasAKind()
{
    QList<WordList> lists;
    for (int i = 0; i < ownLooks; ++i)
        lists.append({.name = QString::number(i), .words = {}});
    QStringList named{u"Normal Text"_s};
    for (const LensKind &kind : lensKinds(lists)) {
        QVERIFY(!kind.title.isEmpty());
        named.append(kind.attribute);
    }
    QStringList attributes;
    for (const auto &format : m_engine.repository().definitionForName(u"Synoptic Coverage"_s).formats())
        attributes.append(format.name());
    attributes.sort();
    named.sort();
    QCOMPARE(named, attributes);
}

void LensEngineTest::linesAreIndependent()
{
    const QStringList unclosed = mentions(m_engine, u"He began: “There is more"_s);
    QCOMPARE(unclosed, QStringList(u"Quotation: “There is more"_s));
    QCOMPARE(mentions(m_engine, u"Nothing here."_s), QStringList());
}

void LensEngineTest::quotationsCountOnce_data()
{
    QTest::addColumn<QString>("line");
    QTest::addColumn<QStringList>("found");
    QTest::newRow("curly") << u"“It is Qwen,” he wrote, “and Baidu.”"_s
                           << QStringList{u"Quotation: “It is Qwen,”"_s, u"Model: Qwen"_s, u"Attribution: wrote"_s,
                                          u"Quotation: “and Baidu.”"_s, u"Company: Baidu"_s};
    QTest::newRow("straight") << u"\"Qwen is it\" or \"it is Qwen\" or Qwen"_s
                              << QStringList{u"Quotation: \"Qwen is it\""_s, u"Model: Qwen"_s,
                                             u"Quotation: \"it is Qwen\""_s, u"Model: Qwen"_s, u"Model: Qwen"_s};
    QTest::newRow("corners") << u"他说「通义千问更快」。"_s
                             << QStringList{u"Quotation: 「通义千问更快」"_s, u"Model: 通义千问"_s};
    QTest::newRow("a name alone") << u"“Qwen”"_s << QStringList{u"Quotation: “Qwen”"_s, u"Model: Qwen"_s};
}

void LensEngineTest::quotationsCountOnce()
{
    QFETCH(const QString, line);
    QFETCH(const QStringList, found);
    QCOMPARE(mentions(m_engine, line), found);
}

void LensEngineTest::placesInAText()
{
    const QString text = u"🚀 Qwen 3\nApril 3, 2025 by Admin\n\n阿里巴巴腾讯 said so"_s;
    const QList<LensSpan> found = m_engine.mentions(text, {{.line = 1, .boilerplate = true}});
    QCOMPARE(told(m_engine, found, text),
             (QStringList{u"Model: Qwen 3"_s, u"Company: 阿里巴巴"_s, u"Company: 腾讯"_s, u"Attribution: said"_s}));
    QCOMPARE(found.first().span, (TextSpan{.start = 3, .end = 9}));
}

void LensEngineTest::listsAreReplaced()
{
    LensEngine engine;
    const QString line = u"Ada Osei joined Borealis 2.5 Cloud, not Qwen 3"_s;
    QCOMPARE(mentions(engine, line), QStringList(u"Model: Qwen 3"_s));
    engine.setLists({{.name = u"people"_s, .words = {u"Ada Osei"_s}}, {.name = u"models"_s, .words = {u"Borealis"_s}}});
    QCOMPARE(mentions(engine, line), (QStringList{u"Person: Ada Osei"_s, u"Model: Borealis 2.5"_s}));
    QCOMPARE(mentions(engine, u"Borealis3 and Borealis模型"_s),
             (QStringList{u"Model: Borealis3"_s, u"Model: Borealis"_s}));
    engine.setLists({{.name = u"models"_s, .words = {}}});
    QCOMPARE(mentions(engine, line), QStringList());
    QCOMPARE(engine.words(u"models"_s), QStringList());
}

void LensEngineTest::builtInWordsComeBack()
{
    LensEngine engine;
    const QStringList brought = engine.words(u"models"_s);
    QVERIFY(brought.contains(u"Qwen"_s) && brought.contains(u"通义千问"_s));
    QCOMPARE(engine.words(u"people"_s), QStringList());
    engine.setLists({{.name = u"models"_s, .words = {u"Borealis"_s}}});
    QCOMPARE(engine.words(u"models"_s), QStringList(u"Borealis"_s));
    engine.setLists({});
    QCOMPARE(engine.words(u"models"_s), brought);
    QCOMPARE(mentions(engine, u"Borealis or Qwen"_s), QStringList(u"Model: Qwen"_s));
}

void LensEngineTest::ownLists()
{
    LensEngine engine;
    engine.setLists({{.name = u"Places"_s, .words = {u"Hangzhou"_s, u"New York"_s}},
                     {.name = u"hedges"_s, .words = {u"Alibaba"_s, u"New York Times"_s}}});
    // Before the built-in kinds, and the longest name first; a built-in list of that name stays.
    QCOMPARE(mentions(engine, u"Alibaba of Hangzhou may leave New York, New York Times"_s),
             (QStringList{u"list:hedges: Alibaba"_s, u"list:Places: Hangzhou"_s, u"Hedge: may"_s,
                          u"list:Places: New York"_s, u"list:hedges: New York Times"_s}));
    QCOMPARE(engine.kinds().size(), 12);
    QCOMPARE(engine.kinds().last().list, u"hedges"_s);
}

void LensEngineTest::ownListsThatShareALook()
{
    QList<WordList> lists;
    for (int i = 0; i < ownLooks + 2; ++i)
        lists.append({.name = u"L%1"_s.arg(i), .words = {u"word%1"_s.arg(i), u"two words%1"_s.arg(i)}});
    LensEngine engine;
    engine.setLists(lists);
    for (int i = 0; i < lists.size(); ++i) {
        QCOMPARE(mentions(engine, u"a word%1 here"_s.arg(i)), QStringList(u"list:L%1: word%1"_s.arg(i)));
        QCOMPARE(mentions(engine, u"a two words%1 here"_s.arg(i)), QStringList(u"list:L%1: two words%1"_s.arg(i)));
    }
}

void LensEngineTest::namesOfAnyShape_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("line");
    QTest::addColumn<QString>("found");
    QTest::newRow("word") << u"Borealis"_s << u"the Borealis."_s << u"Borealis"_s;
    QTest::newRow("blank") << u"Ada Osei"_s << u"by Ada\u00A0Osei, who"_s << u"Ada\u00A0Osei"_s;
    QTest::newRow("two blanks") << u"Ada Osei"_s << u"by Ada  Osei"_s << u"Ada  Osei"_s;
    QTest::newRow("hyphen") << u"GPT-4o"_s << u"see GPT-4o."_s << u"GPT-4o"_s;
    QTest::newRow("hyphen that does not break") << u"Qwen-3"_s << u"see Qwen\u20113!"_s << u"Qwen\u20113"_s;
    QTest::newRow("the other way round") << u"Qwen\u20113"_s << u"see Qwen-3!"_s << u"Qwen-3"_s;
    QTest::newRow("curly quotes") << u"Borealis"_s << u"a ‘Borealis’ and more"_s << u"Borealis"_s;
    QTest::newRow("apostrophe") << u"O'Hara"_s << u"Ms O’Hara’s"_s << u"O’Hara"_s;
    QTest::newRow("soft hyphen") << u"Borealis"_s << u"a Bore\u00ADalis"_s << u"Bore\u00ADalis"_s;
    QTest::newRow("full width") << u"Borealis"_s << u"用Ｂｏｒｅａｌｉｓ吧"_s << u"Ｂｏｒｅａｌｉｓ"_s;
    QTest::newRow("full stop") << u"Yahoo.jp"_s << u"on Yahoo.jp."_s << u"Yahoo.jp"_s;
    QTest::newRow("Chinese") << u"月球"_s << u"公司说月球更快"_s << u"月球"_s;
    QTest::newRow("one Chinese character") << u"月"_s << u"公司说月更快"_s << u"月"_s;
    QTest::newRow("Latin in Chinese") << u"Borealis"_s << u"发布了Borealis模型"_s << u"Borealis"_s;
    QTest::newRow("mixed") << u"A股"_s << u"昨夜A股下跌"_s << u"A股"_s;
    QTest::newRow("accents") << u"José Peña"_s << u"as José Peña put it"_s << u"José Peña"_s;
    QTest::newRow("signs around") << u"Borealis"_s << u"Borealis™"_s << u"Borealis"_s;
    QTest::newRow("starts with a sign") << u"@ada"_s << u"by @ada now"_s << u"@ada"_s;
    QTest::newRow("ends with a sign") << u"C++"_s << u"in C++, mostly"_s << u"C++"_s;
    QTest::newRow("emoji") << u"🚀🚀"_s << u"up 🚀🚀 up"_s << u"🚀🚀"_s;
}

void LensEngineTest::namesOfAnyShape()
{
    QFETCH(const QString, name);
    QFETCH(const QString, line);
    QFETCH(const QString, found);
    LensEngine engine;
    engine.setLists({{.name = u"x"_s, .words = {name}}});
    QCOMPARE(mentions(engine, line), QStringList(u"list:x: "_s + found));
}

void LensEngineTest::doubtfulNamesOfText_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("line");
    QTest::newRow("inside a word") << u"ode"_s << u"a model, an odeon"_s;
    QTest::newRow("other case") << u"Borealis"_s << u"the borealis, BOREALIS"_s;
    QTest::newRow("name goes on") << u"GPT-4"_s << u"a GPT-4o"_s;
    QTest::newRow("name starts before") << u"York Post"_s << u"NewYork Post"_s;
    QTest::newRow("digit behind a word") << u"Borealis"_s << u"a Borealis3"_s;
    QTest::newRow("accent") << u"Pena"_s << u"Ms Peña"_s;
}

void LensEngineTest::doubtfulNamesOfText()
{
    QFETCH(const QString, name);
    QFETCH(const QString, line);
    LensEngine engine;
    engine.setLists({{.name = u"models"_s, .words = {}}, {.name = u"x"_s, .words = {name}}});
    QCOMPARE(mentions(engine, line), QStringList());
}

// One list with many names costs what one with a few does: the work does not grow with the names.
void LensEngineTest::listOfTenThousand()
{
    LensEngine engine;
    engine.setLists({{.name = u"Makers"_s, .words = manyNames(10'000)}});
    QString text;
    for (int i = 0; i < 10'000; i += 7)
        text += u"It was Maker%1, or Maker number-%2, or Maker number one.\n"_s.arg(i + i % 2).arg(i | 1);
    const QList<LensSpan> found = engine.mentions(text, {});
    QCOMPARE(found.size(), 2 * 1429);
}

void LensEngineTest::privateCharactersInAText()
{
    QCOMPARE(mentions(m_engine, u"a \uE000\uE010\uE010 b \uE011 c \uE004 Qwen"_s), QStringList(u"Model: Qwen"_s));
}

QTEST_GUILESS_MAIN(LensEngineTest)
#include "lensengine_test.moc"
