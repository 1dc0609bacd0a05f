// SPDX-FileCopyrightText: 2026 The Synoptic developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/annotation/agreementwords.h"

#include <QCoreApplication>
#include <QLocale>

namespace
{
QString say(const char *text, int count = -1)
{
    return QCoreApplication::translate("Agreement", text, nullptr, count);
}
} // namespace

QString analystName(const QString &author)
{
    return author.isEmpty() ? say(QT_TRANSLATE_NOOP("Agreement", "(no name)")) : author;
}

QString agreementShareWords(double share)
{
    return QLocale().toString(share * 100, 'f', 1) + QStringLiteral("\u00A0%");
}

QString coefficientWords(const std::optional<double> &value)
{
    return value ? QLocale().toString(*value, 'f', 2) : QStringLiteral("–");
}

QString kappaReading(const std::optional<double> &kappa)
{
    if (!kappa)
        return say(QT_TRANSLATE_NOOP("Agreement", "not defined"));
    static constexpr std::pair<double, const char *> scale[] = {
        {0.0, QT_TRANSLATE_NOOP("Agreement", "less than chance")},
        {0.2, QT_TRANSLATE_NOOP("Agreement", "slight")},
        {0.4, QT_TRANSLATE_NOOP("Agreement", "fair")},
        {0.6, QT_TRANSLATE_NOOP("Agreement", "moderate")},
        {0.8, QT_TRANSLATE_NOOP("Agreement", "substantial")},
    };
    if (*kappa < 0)
        return say(scale[0].second);
    for (const auto &[bound, word] : scale) {
        if (bound > 0 && *kappa <= bound)
            return say(word);
    }
    return say(QT_TRANSLATE_NOOP("Agreement", "almost perfect"));
}

QString alphaReading(const std::optional<double> &alpha)
{
    if (!alpha)
        return say(QT_TRANSLATE_NOOP("Agreement", "not defined"));
    if (*alpha >= 0.8)
        return say(QT_TRANSLATE_NOOP("Agreement", "reliable"));
    return *alpha >= 0.667 ? say(QT_TRANSLATE_NOOP("Agreement", "enough for tentative conclusions"))
                           : say(QT_TRANSLATE_NOOP("Agreement", "too little to conclude from"));
}

QString tagWords(const TagAgreement &row)
{
    return row.tag.isNull() ? say(QT_TRANSLATE_NOOP("Agreement", "Any highlight")) : row.path;
}

QString agreementSentences(const TagAgreement &row, const QString &a, const QString &b)
{
    const Agreement &figures = row.figures;
    const QString places = say(QT_TRANSLATE_NOOP("Agreement", "%1: %2 places by %3, %4 by %5."));
    const QString share = say(QT_TRANSLATE_NOOP("Agreement", "They say the same about %1 of what both have read."));
    const QString kappa = say(QT_TRANSLATE_NOOP("Agreement", "Cohen’s kappa %1: %2."));
    const QString alpha = say(QT_TRANSLATE_NOOP("Agreement", "Krippendorff’s alpha %1: %2."));
    const QLocale locale;
    return QStringList{places.arg(tagWords(row), locale.toString(figures.unitsA), analystName(a),
                                  locale.toString(figures.unitsB), analystName(b)),
                       share.arg(agreementShareWords(figures.points.observed())),
                       kappa.arg(coefficientWords(figures.kappa), kappaReading(figures.kappa)),
                       alpha.arg(coefficientWords(figures.alpha), alphaReading(figures.alpha))}
        .join(QLatin1Char(' '));
}
