// SPDX-FileCopyrightText: 2026 The Synoptic developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/tagcolour.h"
#include "ui/widgets/lens.h"
#include "ui/widgets/markdownhighlight.h"

#include <KSyntaxHighlighting/Format>
#include <QAbstractTextDocumentLayout>
#include <QDir>
#include <QPainter>
#include <QPlainTextEdit>
#include <QTest>
#include <QTextDocument>

#include <array>
#include <cmath>

using KSyntaxHighlighting::Format;
using KSyntaxHighlighting::Theme;

namespace
{

using Triple = std::array<double, 3>;
using Matrix = std::array<Triple, 3>;

double linear(double channel)
{
    return channel <= 0.04045 ? channel / 12.92 : std::pow((channel + 0.055) / 1.055, 2.4);
}

Triple linear(const QColor &colour)
{
    return {linear(colour.redF()), linear(colour.greenF()), linear(colour.blueF())};
}

Triple times(const Matrix &matrix, const Triple &v)
{
    Triple result{};
    for (size_t row = 0; row < 3; ++row)
        result.at(row) = matrix.at(row)[0] * v[0] + matrix.at(row)[1] * v[1] + matrix.at(row)[2] * v[2];
    return result;
}

// WCAG 2.1, relative luminance and contrast ratio.
double contrast(const QColor &a, const QColor &b)
{
    const auto luminance = [](const QColor &colour) {
        const Triple l = linear(colour);
        return 0.2126 * l[0] + 0.7152 * l[1] + 0.0722 * l[2];
    };
    const auto [low, high] = std::minmax({luminance(a), luminance(b)});
    return (high + 0.05) / (low + 0.05);
}

// CIE 1976 L*a*b* under D65.
Triple lab(const Triple &rgb)
{
    constexpr Matrix toXyz{Triple{0.4124564, 0.3575761, 0.1804375}, Triple{0.2126729, 0.7151522, 0.0721750},
                           Triple{0.0193339, 0.1191920, 0.9503041}};
    const Triple xyz = times(toXyz, rgb);
    const auto f = [](double t) { return t > 0.008856 ? std::cbrt(t) : 7.787 * t + 16.0 / 116.0; };
    const double x = f(xyz[0] / 0.95047);
    const double y = f(xyz[1]);
    const double z = f(xyz[2] / 1.08883);
    return {116 * y - 16, 500 * (x - y), 200 * (y - z)};
}

// Full sight, and Machado, Oliveira and Fernandes 2009 at severity 1: no red, no green, no blue cones.
constexpr std::array<Matrix, 4> sights{
    Matrix{Triple{1, 0, 0}, Triple{0, 1, 0}, Triple{0, 0, 1}},
    Matrix{Triple{0.152286, 1.052583, -0.204868}, Triple{0.114503, 0.786281, 0.099216},
           Triple{-0.003882, -0.048116, 1.051998}},
    Matrix{Triple{0.367322, 0.860646, -0.227968}, Triple{0.280085, 0.672501, 0.047413},
           Triple{-0.011820, 0.042940, 0.968881}},
    Matrix{Triple{1.255528, -0.076749, -0.178779}, Triple{-0.078411, 0.930809, 0.147602},
           Triple{0.004733, 0.691367, 0.303900}},
};

// The smallest distance (CIE 1976) over all sights.
double distance(const QColor &a, const QColor &b)
{
    double smallest = 1000;
    for (const Matrix &sight : sights) {
        const auto seen = [&sight](const QColor &colour) {
            Triple rgb = times(sight, linear(colour));
            for (double &channel : rgb)
                channel = std::clamp(channel, 0.0, 1.0);
            return lab(rgb);
        };
        const Triple p = seen(a);
        const Triple q = seen(b);
        smallest = std::min(smallest, std::hypot(p[0] - q[0], p[1] - q[1], p[2] - q[2]));
    }
    return smallest;
}

QColor blend(const QColor &over, const QColor &ground, double alpha)
{
    const auto mix = [alpha](double a, double b) { return float(alpha * a + (1 - alpha) * b); };
    return QColor::fromRgbF(mix(over.redF(), ground.redF()), mix(over.greenF(), ground.greenF()),
                            mix(over.blueF(), ground.blueF()));
}

QColor ground(const Theme &theme)
{
    return QColor::fromRgb(theme.editorColor(Theme::BackgroundColor));
}

constexpr auto sampleProse =
    u"A week after Alibaba Cloud showed Qwen 2.5-Max to some 10,000 companies, people familiar with the matter told "
    u"Bloomberg News that Qwen 3 may arrive by the end of April 2025. According to Huxiu, the smaller Qwen3-MoE could "
    u"cost 30% less to run, and DeepSeek is reportedly expected to answer before May with a model after its V3 and "
    u"R1.\n"
    u"“We trained on over 5 trillion tokens, and Qwen is our bridge to shops that might never buy a GPU,” a manager "
    u"said in late January, when the firm announced 380 billion yuan (about $55 billion) for servers. OpenAI’s GPT‑4o "
    u"and Google’s Gemini 1.5 stay the yardstick, analysts believe; Reuters suggests otherwise. "
    u"See https://news.example/2025/04/02/race for the rest.";
constexpr auto sampleLine = u"Reuters says Qwen 3 may ship in May for $5 million, a “bargain”, as Baidu claimed.";
constexpr auto sampleMarkdown =
    u"# Launch of Qwen 3\n\nAll claims hang on **two** reports, *as far as we know*.\n\n- [ ] ask who said "
    u"`end of April`\n- see [[DeepSeek’s next model]] and [the source](https://news.example/a)\n\n> A quoted "
    u"sentence.\n\n| outlet | date |\n|--------|------|\n| 001    | 2 April |";

void drawDocument(QPainter &painter, QTextDocument &document, const QString &text, const Theme &theme)
{
    document.setTextWidth(700);
    document.setPlainText(text);
    QAbstractTextDocumentLayout::PaintContext context;
    context.palette.setColor(QPalette::Text, QColor::fromRgb(theme.textColor(Theme::Normal)));
    document.documentLayout()->draw(&painter, context);
}

bool sameShape(const LensLook &a, const LensLook &b)
{
    return a.format.fontItalic() == b.format.fontItalic() && a.format.underlineStyle() == b.format.underlineStyle();
}

// So that every look is there.
QList<WordList> ownLists()
{
    QList<WordList> lists;
    for (int i = 1; i <= ownLooks; ++i)
        lists.append({.name = QStringLiteral("own %1").arg(i), .words = {QStringLiteral("word%1").arg(i)}});
    return lists;
}

} // namespace

class LensThemeTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase_data();
    void contrastOnThePane_data();
    void contrastOnThePane();
    void kindsAreToldApart();
    void wordsStandOutFromTagGrounds();
    void pictureForTheEye();
};

void LensThemeTest::initTestCase_data()
{
    QTest::addColumn<Qt::ColorScheme>("scheme");
    QTest::newRow("light") << Qt::ColorScheme::Light;
    QTest::newRow("dark") << Qt::ColorScheme::Dark;
}

void LensThemeTest::contrastOnThePane_data()
{
    QTest::addColumn<bool>("markdown");
    QTest::newRow("prose") << false;
    QTest::newRow("Markdown") << true;
}

void LensThemeTest::contrastOnThePane()
{
    QFETCH_GLOBAL(const Qt::ColorScheme, scheme);
    QFETCH(const bool, markdown);
    Lens lens;
    lens.setColorScheme(scheme);
    const Theme theme = lens.theme();
    const auto coverage = lens.engine().repository().definitionForName(QStringLiteral("Synoptic Coverage"));
    const QList<Format> formats = (markdown ? lens.markdown() : coverage).formats();
    QVERIFY(formats.size() > 5);
    for (const Format &format : formats) {
        const QColor behind = format.hasBackgroundColor(theme) ? format.backgroundColor(theme) : ground(theme);
        const double ratio = contrast(format.textColor(theme), behind);
        QVERIFY2(ratio >= 4.5, qPrintable(QStringLiteral("%1: %2").arg(format.name()).arg(ratio)));
        const double selected =
            contrast(format.selectedTextColor(theme), QColor::fromRgb(theme.editorColor(Theme::TextSelection)));
        QVERIFY2(selected >= 4.5, qPrintable(QStringLiteral("%1 selected: %2").arg(format.name()).arg(selected)));
    }
}

// Also by readers who lack one kind of cones. Kinds that differ in shape, italic or underlined, may come closer.
void LensThemeTest::kindsAreToldApart()
{
    QFETCH_GLOBAL(const Qt::ColorScheme, scheme);
    Lens lens;
    lens.setColorScheme(scheme);
    lens.setLists(ownLists());
    QList<LensLook> looks = lens.looks();
    LensLook plain;
    plain.kind.key = QStringLiteral("plain text");
    plain.format.setForeground(QColor::fromRgb(lens.theme().textColor(Theme::Normal)));
    looks.append(plain);
    for (qsizetype i = 0; i < looks.size(); ++i) {
        for (qsizetype j = 0; j < i; ++j) {
            if (!sameShape(looks.at(i), looks.at(j)))
                continue;
            const double apart = distance(looks.at(i).colour(), looks.at(j).colour());
            QVERIFY2(
                apart >= 13,
                qPrintable(QStringLiteral("%1 and %2: %3").arg(looks.at(i).kind.key, looks.at(j).kind.key).arg(apart)));
        }
    }
}

// A tag's ground lies behind the words: whole in the light, at a third in the dark.
void LensThemeTest::wordsStandOutFromTagGrounds()
{
    QFETCH_GLOBAL(const Qt::ColorScheme, scheme);
    const bool dark = scheme == Qt::ColorScheme::Dark;
    Lens lens;
    lens.setColorScheme(scheme);
    lens.setLists(ownLists());
    for (const TagColour &tag : tagColours) {
        const QColor pure = QColor::fromRgb(dark ? tag.dark : tag.light);
        const QColor behind = dark ? blend(pure, ground(lens.theme()), 0.35) : pure;
        for (const LensLook &look : lens.looks()) {
            const double ratio = contrast(look.colour(), behind);
            const double apart = distance(look.colour(), behind);
            const QString what = QStringLiteral("%1 on %2: %3, %4").arg(look.kind.key, tag.name).arg(ratio).arg(apart);
            QVERIFY2(ratio >= (dark ? 4.0 : 3.0), qPrintable(what));
            QVERIFY2(apart >= 11, qPrintable(what));
        }
    }
}

// Prose, prose on tag grounds and Markdown, in <build>/pictures.
void LensThemeTest::pictureForTheEye()
{
    QFETCH_GLOBAL(const Qt::ColorScheme, scheme);
    Lens lens;
    lens.setColorScheme(scheme);
    const bool dark = scheme == Qt::ColorScheme::Dark;
    QImage image(760, 900, QImage::Format_RGB32);
    image.fill(ground(lens.theme()));
    QPainter painter(&image);
    painter.translate(30, 20);

    QTextDocument prose;
    prose.setDefaultFont(QFont(QStringLiteral("Noto Serif"), 13));
    lens.attach(&prose);
    drawDocument(painter, prose, QString::fromUtf16(sampleProse), lens.theme());

    painter.translate(0, prose.size().height() + 10);
    for (const TagColour &tag : tagColours) {
        const QColor pure = QColor::fromRgb(dark ? tag.dark : tag.light);
        painter.fillRect(QRectF(0, 0, 700, 24), dark ? blend(pure, ground(lens.theme()), 0.35) : pure);
        QTextDocument line;
        line.setDocumentMargin(1);
        line.setDefaultFont(QFont(QStringLiteral("Noto Serif"), 11));
        lens.attach(&line);
        drawDocument(painter, line, QString::fromUtf16(sampleLine), lens.theme());
        painter.translate(0, 26);
    }

    QPlainTextEdit edit;
    attachMarkdown(&edit, lens);
    edit.setFont(QFont(QStringLiteral("Noto Sans Mono"), 10));
    edit.setPlainText(QString::fromUtf16(sampleMarkdown));
    edit.resize(700, 190);
    painter.drawPixmap(0, 10, edit.grab());
    painter.end();
    QVERIFY(QDir().mkpath(QStringLiteral(SYNOPTIC_BINARY_DIR "/pictures")));
    QVERIFY(image.save(QStringLiteral(SYNOPTIC_BINARY_DIR "/pictures/lens-%1.png")
                           .arg(dark ? QStringLiteral("dark") : QStringLiteral("light"))));
}

QTEST_MAIN(LensThemeTest)
#include "lenstheme_test.moc"
