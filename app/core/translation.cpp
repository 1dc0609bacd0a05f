// SPDX-FileCopyrightText: 2026 The Synoptic developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/translation.h"

void loadTranslation(QTranslator &translator, const QLocale &locale)
{
    const QString folder = QStringLiteral(":/i18n");
    if (!translator.load(locale, QStringLiteral("synoptic"), QStringLiteral("_"), folder) &&
        !translator.load(QStringLiteral("synoptic_en"), folder))
        qWarning("no translation is built in");
}
