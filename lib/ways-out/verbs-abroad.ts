import { prefiltered } from '../prefilter.ts';
import { latin } from './latin.ts';

/** What is done in settings, as `verb` of the settings says it in English, by language. */
export const verbAbroad = prefiltered(
  latin(
    `(?<!\\p{L})(?:${[
      // German
      'lösch\\p{L}+|entfern\\p{L}+|(?:ab|ver)?änder\\p{L}+|abzuändern|einseh\\p{L}+|berichtig\\p{L}+|widersprech\\p{L}+|abmeld\\p{L}+|abbestell\\p{L}+|ausschalt\\p{L}+|abzuschalten|deaktivier\\p{L}+|aktualisier\\p{L}+|anpass\\p{L}+|verwalte\\p{L}*|widerruf\\p{L}+|auswählen|wählen|kontrollieren|steuern|festlegen|schließen|kündigen|herunterladen',
      // French
      "choisir|choix se|paramétrer|personnaliser|bloquer|fermer|fermeture|clôturer|corriger|effacer|opposer|supprim\\p{L}+|suppression|modifi\\p{L}+|désactiv\\p{L}+|gérer|contrôler|retirer|révoquer|refuser|rectifi\\p{L}+|exercer|mise à jour|mettre à jour|télécharger|désabonner|désinscrire|accéder (?:\\p{L}+ )?à (?:l'ensemble de )?(?:vos|tes|ces|ses) (?:données|informations)|demander (?:une )?copie|consulter (?:\\p{L}+ ){0,3}(?:vos|tes|ses) (?:données|informations)",
      // Spanish
      'borrar|suprimir|cerrar|corregir|elegir|eliminar|modificar|desactivar|gestionar|retirar|revocar|rectificar|actualizar|cambiar|cancelar|darse de baja|descargar|consultar\\p{L}*',
      // Italian
      'eliminare|chiudere|correggere|revocare|scaricare|scegliere|cancellare|aggiornare|modificare|disattivare|gestire',
      // Dutch
      'uitschakelen|sluiten|intrekken|downloaden|kiezen|verwijderen|wijzigen|beheren',
      // Portuguese
      'apagar|encerrar|corrigir|atualizar|escolher|excluir|alterar|desativar|gerir',
      // Polish
      'pobra\\p{L}+|usun\\p{L}+|zmieni\\p{L}+|wyłącz\\p{L}+|wycofa\\p{L}+',
    ].join('|')})`,
  ),
);
